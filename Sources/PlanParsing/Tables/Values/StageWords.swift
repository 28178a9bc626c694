import PlanModel

/// What a stage of a project may be called, the usual word first.
private let stageWords: [(stage: ProjectStage, words: [String])] = [
  (
    .preparation,
    ["前期", "前期工作", "前期手续", "前期准备", "立项", "选址", "可研", "可行性研究", "设计", "招标", "planning"]
  ),
  (.started, ["开工", "动工", "开工建设", "开工时间", "start"]),
  (.structure, ["主体", "主体封顶", "封顶", "主体完工", "主体完成", "主体结构", "frame", "topped out"]),
  (.completed, ["竣工", "完工", "建成", "竣工验收", "交工", "验收", "finished"]),
  (.inUse, ["投用", "投入使用", "交付使用", "交付", "启用", "使用", "opened", "handed over"]),
]

private let stageNames = ColumnNames(
  stageWords.map { ColumnNames.Column($0.stage.rawValue, $0.words) })

/// Reads the name of a stage, or throws `unknown-stage` with the words that may stand there;
/// nothing when the cell says that there is none.
func projectStage(_ text: Written) throws(Diagnostic) -> Located<ProjectStage>? {
  if isMissing(text.value) { return nil }
  if let name = stageNames.canonicalName(of: text.value), let stage = ProjectStage(rawValue: name) {
    return Located(stage, at: text.position)
  }
  let chinese = stageWords.map { $0.words[0] }.joined(separator: "、")
  let english = stageWords.map { $0.stage.rawValue }.joined(separator: ", ")
  throw Diagnostic(
    .error, rule: "unknown-stage", at: text.position,
    Wording(zh: "不认识项目阶段“\(text.value)”", en: "the stage '\(text.value)' is not known"),
    hint: Wording(zh: "写作 \(chinese) 之一", en: "write one of \(english)"))
}
