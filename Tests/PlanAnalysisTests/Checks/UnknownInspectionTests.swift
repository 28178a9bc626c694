import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown inspections")
struct UnknownInspectionTests {
  @Test("are reported where a finding names them; a finding may name none")
  func unknown() {
    let messages = messages(
      UnknownInspection.self,
      content(
        inspections: [inspection()],
        findings: [finding(inspection: "dd-1"), finding(inspection: "dd-2"), finding()]),
      in: .english)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("inspections.csv has no inspection 'dd-2'") == true)
    #expect(messages.first?.contains("did you mean 'dd-1'?") == true)
  }
}
