import PlanModel
import Testing

@testable import PlanParsing

@Suite("The title of a milestone")
struct DeliverableWordsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let title: String
    let kind: Milestone.Kind
    let hedge: String?
    var testDescription: String { title }

    init(_ title: String, _ kind: Milestone.Kind, hedge: String? = nil) {
      (self.title, self.kind, self.hedge) = (title, kind, hedge)
    }
  }

  @Test(
    "says what is delivered and how firmly",
    arguments: [
      Case("印发校园安全岗位责任清单", .document), Case("制定出台《督导方案》", .document),
      Case("公布年度教育质量监测报告", .document), Case("《方案》解读", .document),
      Case("印发运动会方案", .document), Case("印发教师培训计划", .document),
      Case("获评省级示范县", .award), Case("创建国家义务教育优质均衡发展县", .award),
      Case("争创省级课程基地", .award, hedge: "争创"),
      Case("力争年底前创成优质均衡县", .award, hedge: "力争"),
      Case("12月底前，力争争创称号", .award, hedge: "力争、争创"),
      Case("举办第七届校园艺术节", .event), Case("举办《方案》解读会", .event),
      Case("组织高一年级选科演练", .event), Case("召开高考备考研讨会", .event),
      Case("城西学校交付使用", .works), Case("第八幼儿园主体封顶", .works),
      Case("确保综合楼竣工投用", .works, hedge: "确保"),
      Case("计划于年底实现主体封顶", .works, hedge: "计划"),
      Case("第一中学新校区完成选址和可行性研究", .works),
      Case("完成年度安全岗位考核", .other), Case("", .other),
      Case("Publish the annual report", .document), Case("Hold the contest", .event),
      Case("Ensure the school is ready, replanned", .other, hedge: "ensure"),
    ])
  func reading(_ c: Case) {
    let words = DeliverableWords(c.title)
    #expect(words.kind == c.kind)
    #expect(words.hedge == c.hedge)
  }
}
