import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("The words of a scope")
struct ScopeReadingTests {
  private let register = [
    school(
      "k1", name: "县第一幼儿园", level: "幼儿园", nature: "公办", township: "云岭镇", group: "第一幼儿园教育集团",
      tags: ["供餐"]),
    school("k2", name: "苗苗幼儿园", level: "民办幼儿园", nature: "民办", township: "柳溪镇"),
    school(
      "p1", name: "实验小学", level: "小学", nature: "公办", township: "云岭镇", group: "实验教育集团",
      tags: ["供餐"]),
    school("p2", name: "垭口教学点", level: "教学点", nature: "公办", township: "柳溪镇"),
    school("n1", name: "和平学校", level: "九年一贯制", nature: "民办", township: "柳溪镇", tags: ["寄宿"]),
    school(
      "j1", name: "第二中学", level: "初中", nature: "公办", township: "云岭镇", tags: ["供餐", "寄宿"]),
    school("s1", name: "第一中学", level: "普通高中", nature: "公办", township: "云岭镇"),
    school("v1", name: "职教中心", level: "中等职业", nature: "公办", township: "云岭镇"),
    school("e1", name: "特教学校", level: "特殊教育", nature: "公办", township: "云岭镇"),
  ]

  private func ids(_ words: String?) -> [String]? {
    let scope = ScopeReading(register).scope(words)
    return scope.isAboutSchools ? scope.places.map { register[$0].id } : nil
  }

  static let all = ["k1", "k2", "p1", "p2", "n1", "j1", "s1", "v1", "e1"]

  @Test(
    "mean every school",
    arguments: [
      "全部学校", "各学校", "各校", "全县各级各类学校", "全部", "all schools", "every school", " 学校 ", "每所学校",
    ])
  func everySchool(_ words: String) { #expect(ids(words) == Self.all) }

  @Test("mean every school where there are none")
  func absent() {
    #expect(ids(nil) == Self.all)
    #expect(ids("") == Self.all)
  }

  @Test(
    "choose by stage, whatever the school's level is called",
    arguments: [
      ("幼儿园", ["k1", "k2"]), ("小学", ["p1", "p2", "n1"]), ("初中", ["n1", "j1"]),
      ("中小学", ["p1", "p2", "n1", "j1", "s1"]), ("各中小学校", ["p1", "p2", "n1", "j1", "s1"]),
      ("小学、初中", ["p1", "p2", "n1", "j1"]), ("小学和初中", ["p1", "p2", "n1", "j1"]),
      ("小学初中", ["p1", "p2", "n1", "j1"]), ("义务教育学校", ["p1", "p2", "n1", "j1"]),
      ("义务教育阶段学校", ["p1", "p2", "n1", "j1"]), ("中学", ["n1", "j1", "s1"]),
      ("普通高中", ["s1"]), ("中等职业学校", ["v1"]), ("特殊教育学校", ["e1"]),
      ("中小学、幼儿园", ["k1", "k2", "p1", "p2", "n1", "j1", "s1"]),
      ("primary schools", ["p1", "p2", "n1"]), ("kindergartens", ["k1", "k2"]),
    ])
  func stages(_ words: String, _ expected: [String]) { #expect(ids(words) == expected) }

  @Test(
    "choose by what the register says",
    arguments: [
      ("云岭镇", ["k1", "p1", "j1", "s1", "v1", "e1"]), ("云岭镇小学", ["p1"]),
      ("柳溪镇、第一幼儿园教育集团", ["k1", "k2", "p2", "n1"]), ("第一幼儿园教育集团各园", ["k1"]),
      ("供餐学校", ["k1", "p1", "j1"]), ("寄宿制学校", ["n1", "j1"]), ("供餐的寄宿制学校", ["j1"]),
      ("教学点", ["p2"]), ("九年一贯制学校", ["n1"]), ("实验小学", ["p1"]), ("p2", ["p2"]),
      ("和平学校", ["n1"]), ("和平学校和实验小学", ["p1", "n1"]), ("第一中学, v1", ["s1", "v1"]),
      ("公办幼儿园", ["k1"]), ("民办学校", ["k2", "n1"]), ("民办幼儿园", ["k2"]),
      ("private kindergartens", ["k2"]), ("柳溪镇公办学校", ["p2"]),
    ])
  func register(_ words: String, _ expected: [String]) { #expect(ids(words) == expected) }

  @Test(
    "leave out what they except",
    arguments: [
      "除民办幼儿园外的学校", "除民办幼儿园以外，各学校", "除了民办幼儿园之外", "各学校（不含民办幼儿园）", "各学校（民办幼儿园除外）",
      "各学校，民办幼儿园除外", "all schools except private kindergartens",
      "all schools (excluding private kindergartens)",
    ])
  func exceptions(_ words: String) { #expect(ids(words) == Self.all.filter { $0 != "k2" }) }

  @Test("add what their brackets include")
  func inclusion() { #expect(ids("初中（含职业学校）") == ["n1", "j1", "v1"]) }

  @Test("may choose no school of the register")
  func nobody() { #expect(ids("柳溪镇普通高中") == []) }

  @Test(
    "may name no school at all",
    arguments: ["不能到校的残疾学生", "各乡镇", "全县教师", "校外培训机构", "教师和家长", "parents", "全县"])
  func others(_ words: String) {
    let scope = ScopeReading(register).scope(words)
    #expect(scope.meaning == .noSchool)
    #expect(scope.isEverySchool)
  }

  @Test("are about schools where some of their parts are")
  func mixed() { #expect(ids("小学、各乡镇") == ["p1", "p2", "n1"]) }

  @Test(
    "may be ones that nobody knows; then no school is shut out",
    arguments: [
      ("供歺学校", "供歺学校"), ("云玲镇", "云玲镇"), ("小学、城区学校", "城区学校"), ("除示范学校外的小学", "示范学校"),
      ("实验校区的学校", "实验校区的学校"),
    ])
  func unknown(_ words: String, _ part: String) {
    let scope = ScopeReading(register).scope(words)
    #expect(scope.meaning == .unknown(part))
    #expect(scope.isEverySchool)
  }

  @Test("are not read when they are longer than any list of schools")
  func long() {
    let scope = ScopeReading(register).scope(String(repeating: "小学和", count: 20_000))
    #expect(scope.meaning == .unknown("小学和小学和小学和小学和小学和小学和小学…"))
  }
}
