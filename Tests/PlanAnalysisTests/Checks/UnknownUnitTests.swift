import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown units of findings")
struct UnknownUnitTests {
  private func content(_ units: [String]) -> WorkspaceContent {
    var content = PlanAnalysisTests.content(
      findings: [finding(unit: "anquanban"), finding(unit: "yun-1"), finding(unit: "县消防大队")])
    content.schools = [school("yun-1")]
    content.units = units.map {
      ResponsibleUnit(id: $0, name: "安全办", kind: nil, phone: nil, source: plan2023)
    }
    return content
  }

  @Test("are named, unless they are a school")
  func unknown() {
    let messages = messages(UnknownUnit.self, content(["anquanban"]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("units.csv 里没有“县消防大队”") == true)
  }

  @Test("are nobody's business without a register")
  func noRegister() { #expect(messages(UnknownUnit.self, content([])).isEmpty) }
}
