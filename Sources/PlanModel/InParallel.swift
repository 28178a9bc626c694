import Dispatch
import Synchronization

/// Returns what `work` makes of each input, in the order of the inputs, on all cores.
///
/// `work` must depend on nothing but its input; the result is then the same on any machine.
package func inParallel<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], _ work: @Sendable (Input) -> Output
) -> [Output] {
  guard inputs.count > 1 else { return inputs.map(work) }
  let outputs = Mutex([Output?](repeating: nil, count: inputs.count))
  DispatchQueue.concurrentPerform(iterations: inputs.count) { place in
    let output = work(inputs[place])
    outputs.withLock { $0[place] = output }
  }
  return outputs.withLock { $0.compactMap { $0 } }
}
