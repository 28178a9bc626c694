import PlanModel

// Every phrase about a template stands here, so that spelling and tone stay one.

// What is wrong with a single tag or with the way tags stand inside one another.
extension Diagnostic {
  static func unfinishedComment(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-syntax", at: position,
      Wording(zh: "注释“{{!”没有结束", en: "the comment '{{!' does not end"),
      hint: Wording(zh: "以“}}”结束", en: "end it with '}}'"))
  }

  static func unfinishedTag(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-syntax", at: position,
      Wording(zh: "标签“{{”没有在本行结束", en: "the tag '{{' does not end on its line"),
      hint: Wording(zh: "以“}}”结束；“{{{”以“}}}”结束", en: "end it with '}}', and '{{{' with '}}}'"))
  }

  static func emptyTag(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-syntax", at: position,
      Wording(zh: "标签里没有名称", en: "the tag holds no name"))
  }

  static func notAName(_ name: String, at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-syntax", at: position,
      Wording(zh: "“\(name)”不是名称", en: "'\(name)' is not a name"),
      hint: Wording(
        zh: "名称只含字母、数字和“-”，用“.”相连",
        en: "a name has letters, digits and '-', joined by '.'"))
  }

  static func delimiterTag(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-syntax", at: position,
      Wording(zh: "不支持更改定界符的“{{=”", en: "'{{=', which sets delimiters, is not supported"))
  }

  static func ampersandTag(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-syntax", at: position,
      Wording(zh: "不支持“{{&”", en: "'{{&' is not supported"),
      hint: Wording(zh: "HTML 字段写作“{{{名称}}}”", en: "write '{{{name}}}' for a field of HTML"))
  }

  static func unclosed(_ tag: TemplateTag, sign: String) -> Diagnostic {
    let name = tag.name
    return Diagnostic(
      .error, rule: "template-unclosed", at: tag.position,
      Wording(zh: "“{{\(sign)\(name)}}”没有结束", en: "'{{\(sign)\(name)}}' is not closed"),
      hint: Wording(zh: "在末尾写“{{/\(name)}}”", en: "write '{{/\(name)}}' where it ends"))
  }

  static func closesNothing(_ tag: TemplateTag, open: TemplateTag?) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-unclosed", at: tag.position,
      Wording(
        zh: "“{{/\(tag.name)}}”没有对应的开始标签",
        en: "'{{/\(tag.name)}}' closes nothing that is open"),
      hint: open.map {
        Wording(
          zh: "第 \($0.position.line) 行打开的是“\($0.name)”",
          en: "line \($0.position.line) opens '\($0.name)'")
      })
  }

  static func tooDeep(_ tag: TemplateTag, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-too-large", at: tag.position,
      Wording(
        zh: "“\(tag.name)”嵌套超过 \(limit) 层", en: "'\(tag.name)' is nested over \(limit) deep"))
  }

  static func tooLarge(_ tag: TemplateTag, template: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-too-large", at: tag.position,
      Wording(
        zh: "“\(template)”连同它包含的文件过大，到此为止",
        en: "'\(template)' with all it includes is too large, given up here"))
  }

  static func blockTwice(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-block-twice", at: tag.position,
      Wording(zh: "块“\(tag.name)”填写了两次", en: "the block '\(tag.name)' is filled twice"))
  }

  static func outsideBlocks(of layout: TemplateTag, at position: FilePosition) -> Diagnostic {
    let name = layout.name
    return Diagnostic(
      .error, rule: "template-outside-blocks", at: position,
      Wording(
        zh: "“{{< \(name)}}”里块以外的内容不会显示",
        en: "what stands in '{{< \(name)}}' outside of blocks is never shown"),
      hint: Wording(
        zh: "放进“{{$块名}}…{{/块名}}”", en: "put it inside '{{$block}}…{{/block}}'"))
  }
}

// Names that mean nothing.
extension Diagnostic {
  static func unknownName(_ tag: TemplateTag, part: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-unknown-name", at: tag.position,
      Wording(zh: "没有名为“\(part)”的值", en: "no value is named '\(part)' here"),
      hint: suggestion.map(didYouMean))
  }

  static func unknownFile(_ tag: TemplateTag, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-unknown-file", at: tag.position,
      Wording(zh: "没有名为“\(tag.name)”的模板", en: "no template is named '\(tag.name)'"),
      hint: suggestion.map(didYouMean))
  }

  static func unknownBlock(
    _ tag: TemplateTag, layout: String, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-unknown-block", at: tag.position,
      Wording(
        zh: "模板“\(layout)”没有名为“\(tag.name)”的块",
        en: "the layout '\(layout)' has no block '\(tag.name)'"),
      hint: suggestion.map(didYouMean))
  }

  static func unknownWord(_ tag: TemplateTag, key: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-unknown-word", at: tag.position,
      Wording(zh: "词表里没有“\(key)”", en: "the word file has no '\(key)'"),
      hint: suggestion.map(didYouMean))
  }

  static func unfilledSlot(
    _ tag: TemplateTag, slot: String, key: String, hint: Wording?
  ) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-unfilled-slot", at: tag.position,
      Wording(
        zh: "这里没有能填入词语“\(key)”中“{\(slot)}”的值",
        en: "nothing here fills '{\(slot)}' of the word '\(key)'"),
      hint: hint)
  }

  static func missingTemplate(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-unknown-file", at: FilePosition(file: name),
      Wording(zh: "缺少模板“\(name)”", en: "the template '\(name)' is missing"))
  }

  static func unusedTemplate(
    _ name: String, at position: FilePosition, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .warning, rule: "template-unused", at: position,
      Wording(zh: "没有页面使用模板“\(name)”", en: "no page uses the template '\(name)'"),
      hint: suggestion.map(didYouMean))
  }

  /// `cycle` starts and ends with the same file.
  static func recursion(_ tag: TemplateTag, cycle: [String]) -> Diagnostic {
    let path = cycle.joined(separator: " → ")
    return Diagnostic(
      .error, rule: "template-recursion", at: tag.position,
      Wording(zh: "模板包含了自己：\(path)", en: "the template includes itself: \(path)"))
  }

  private static func didYouMean(_ name: String) -> Wording {
    Wording(zh: "是不是“\(name)”？", en: "did you mean '\(name)'?")
  }
}

// Names used for what they are not.
extension Diagnostic {
  static func mayBeAbsent(_ tag: TemplateTag, section: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-may-be-absent", at: tag.position,
      Wording(
        zh: "“\(section)”可能没有，这里不能直接使用",
        en: "'\(section)' may be absent and cannot be used as it is here"),
      hint: Wording(
        zh: "写在“{{#\(section)}}…{{/\(section)}}”里面",
        en: "write it inside '{{#\(section)}}…{{/\(section)}}'"))
  }

  /// `instead` is the tag to write.
  static func alwaysThere(_ tag: TemplateTag, instead: String) -> Diagnostic {
    let name = tag.name
    return Diagnostic(
      .error, rule: "template-wrong-kind", at: tag.position,
      Wording(
        zh: "“\(name)”总是有的，不需要条件", en: "'\(name)' is always there and needs no condition"),
      hint: Wording(zh: "写作“\(instead)”", en: "write '\(instead)'"))
  }

  static func isMarkup(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-wrong-kind", at: tag.position,
      Wording(zh: "“\(tag.name)”是 HTML", en: "'\(tag.name)' is HTML"),
      hint: Wording(zh: "写作“{{{\(tag.name)}}}”", en: "write '{{{\(tag.name)}}}'"))
  }

  static func isText(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-wrong-kind", at: tag.position,
      Wording(
        zh: "“\(tag.name)”是文本，不能原样输出", en: "'\(tag.name)' is text and must be escaped"),
      hint: Wording(zh: "写作“{{\(tag.name)}}”", en: "write '{{\(tag.name)}}'"))
  }

  static func cannotBePrinted(_ tag: TemplateTag, as kind: Wording) -> Diagnostic {
    let name = tag.name
    return Diagnostic(
      .error, rule: "template-wrong-kind", at: tag.position,
      Wording(
        zh: "“\(name)”是\(kind.chinese)，不能直接输出",
        en: "'\(name)' is a \(kind.english) and cannot be printed"),
      hint: Wording(
        zh: "写作“{{#\(name)}}…{{/\(name)}}”", en: "write '{{#\(name)}}…{{/\(name)}}'"))
  }

  static func holdsNoNames(_ tag: TemplateTag, part: String, kind: Wording) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-wrong-kind", at: tag.position,
      Wording(
        zh: "“\(part)”是\(kind.chinese)，“.”之后不能再有名称",
        en: "'\(part)' is a \(kind.english) and has no names behind a '.'"))
  }

  static func dotStandsForNothing(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-wrong-kind", at: tag.position,
      Wording(
        zh: "“.”只能写在可选文本的条件里",
        en: "'.' means something only in the section of an optional text"))
  }

  static func noListAround(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-wrong-kind", at: tag.position,
      Wording(
        zh: "“\(tag.name)”只能写在列表里", en: "'\(tag.name)' means something only in a list"))
  }

  static func wordIsNoSection(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, rule: "template-wrong-kind", at: tag.position,
      Wording(zh: "“\(tag.name)”是词语，不能作条件", en: "'\(tag.name)' is a word, not a section"))
  }
}
