import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Shares that do not add up")
struct SharesDoNotAddUpTests {
  private func found(_ text: String) -> [String] {
    messages(SharesDoNotAddUp.self, content(plan([task()]), reports: [report(3, text: text)]))
  }

  @Test("are a list that makes more than a whole, or misses it by little")
  func lists() {
    #expect(found("优秀、良好分别占60%和50%。").first?.contains("60%、50%相加是110%，不是100%") == true)
    #expect(found("小学、初中、高中分别占50.2%、30%、18%。").count == 1)
    #expect(found("优秀占30%，良好占50%，合格占18%。").count == 1)
  }

  @Test(
    "are not parts of a larger whole, other rates, or what rounding does",
    arguments: [
      "优秀、良好分别占30%和40%。", "小学、初中、高中分别占33.3%、33.3%、33.3%。", "女教师占68%，35岁以下占45%，骨干占12%。",
      "小学、初中入学率分别为100%、99.8%。", "优秀占30%。良好占75%。占60%。",
    ])
  func fine(text: String) { #expect(found(text).isEmpty) }

  @Test("are a part greater than its whole, in the same unit")
  func parts() {
    #expect(found("新建幼儿园5所，其中乡镇6所。").first?.contains("“其中”的6所比总数5所还多") == true)
    #expect(found("新建5所幼儿园，其中3所在乡镇。").isEmpty)
    #expect(found("新建5所幼儿园，其中新增学位1200个。").isEmpty)
    #expect(found("培训120人，其中骨干30人，另培训校长200人。").isEmpty)
    #expect(found("投入2亿元，其中县级3000万元。").isEmpty)
  }
}
