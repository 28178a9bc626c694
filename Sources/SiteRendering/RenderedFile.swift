/// A file of the finished site.
package struct RenderedFile: Sendable {
  /// Below the output folder, with slashes: "2023/tasks/t7/index.html".
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
