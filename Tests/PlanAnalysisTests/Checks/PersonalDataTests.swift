import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Personal data")
struct PersonalDataTests {
  @Test(
    "are found in a text, however they are written, and never repeated",
    arguments: [
      ("联系人电话13800001234。", "138******34"), ("请拨138 0000 1234", "138******34"),
      ("请拨138-0000-1234", "138******34"), ("电话１３８００００１２３４", "138******34"),
      ("+8613800001234", "861********34"), ("身份证号110101199003070000", "110*************00"),
      ("11010119900307000X", "110*************0X"), ("11010119900307000x。", "110*************0X"),
    ])
  func found(text: String, masked: String) {
    #expect(PersonalNumber.all(in: text).map(\.masked) == [masked])
  }

  @Test(
    "are not what only looks like them",
    arguments: [
      "电话0934-8651234", "12800001234", "138000012345", "投资13800001234元", "13800001234.50",
      "https://example.gov.cn/13800001234", "文号20231380000123", "110101199013070000",
      "统一编码623456789012345678", "138 0000 12345", "2023年9月30日", "138-00001-234",
    ])
  func notFound(text: String) {
    #expect(PersonalNumber.all(in: text).isEmpty)
  }

  @Test("are found in reports, notes, evidence and reporters")
  func places() {
    let number = "13800001234"
    let row = Observation(
      day: Located(day("2023-09-30"), at: line(2)), target: Located("t1-a", at: line(2)),
      school: nil, value: Located(6, at: line(2)), note: number, evidence: number,
      reporter: number, source: line(2))
    let content = content(
      plan([task(targets: [target(goal("10"))], milestones: [milestone("联系\(number)")])]),
      observations: [row], reports: [report(3, text: "详询\(number)")])
    let found = PersonalData().diagnostics(for: checked(content))
    #expect(found.count == 5)
    #expect(found.allSatisfy { $0.severity == .error })
    #expect(found.allSatisfy { !$0.text(in: .chinese).contains(number) })
  }

  @Test("are found in the profile of a school")
  func profile() {
    var place = school("a")
    place = place.with(profile: Prose(html: "", plain: "校长手机13800001234", source: plan2023))
    let content = content(plan([task()]), schools: [place])
    #expect(messages(PersonalData.self, content).count == 1)
  }
}
