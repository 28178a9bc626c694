import PlanModel

/// A piece of a template as written, before any name is looked up.
indirect enum TemplateNode: Sendable {
  case text([UInt8], at: FilePosition)
  /// `{{name}}`, or `{{{name}}}` when `raw`.
  case variable(TemplateTag, raw: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when `inverted`.
  case section(TemplateTag, inverted: Bool, [TemplateNode])
  case partial(TemplateTag)
  /// `{{< name}}` with the blocks it fills.
  case layout(TemplateTag, [TemplateBlock])
  /// A place that a template built on this one may fill.
  case block(TemplateBlock)
}

/// `{{$name}}…{{/name}}`.
struct TemplateBlock: Sendable {
  let tag: TemplateTag
  let body: [TemplateNode]
}

/// A name between braces, and where the braces begin.
struct TemplateTag: Sendable {
  let name: String
  let position: FilePosition
}
