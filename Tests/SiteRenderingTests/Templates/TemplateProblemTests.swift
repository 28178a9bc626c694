import PlanModel
import SiteRendering
import Testing

@Suite("A template problem")
struct TemplateProblemTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var files: KeyValuePairs<String, String>
    var expected: [String]

    init(_ testDescription: String, _ page: String, _ expected: String...) {
      self.init(testDescription, ["page": page], expected)
    }
    init(
      _ testDescription: String, _ files: KeyValuePairs<String, String>, _ expected: [String]
    ) {
      self.testDescription = testDescription
      self.files = files
      self.expected = expected
    }
  }

  static let syntax = [
    Case(
      "tag without end", "一{{title\n{{titel}}",
      """
      t/page.html:1:4: error: the tag '{{' does not end on its line [template-syntax]
        hint: end it with '}}', and '{{{' with '}}}'
      """,
      """
      t/page.html:2:1: error: no value is named 'titel' here [template-unknown-name]
        hint: did you mean 'title'?
      """),
    Case(
      "comment without end", "{{! a\n{{! b\n{{titel}",
      """
      t/page.html:1:1: error: the comment '{{!' does not end [template-syntax]
        hint: end it with '}}'
      """),
    Case(
      "two braces for three", "{{{mark}}",
      """
      t/page.html:1:1: error: the tag '{{' does not end on its line [template-syntax]
        hint: end it with '}}', and '{{{' with '}}}'
      """),
    Case(
      "empty tag", "{{ }}{{#}}",
      "t/page.html:1:1: error: the tag holds no name [template-syntax]",
      "t/page.html:1:6: error: the tag holds no name [template-syntax]"),
    Case(
      "not a name", "{{a b}}{{标题}}{{a..title}}",
      """
      t/page.html:1:1: error: 'a b' is not a name [template-syntax]
        hint: a name has letters, digits and '-', joined by '.'
      """,
      """
      t/page.html:1:8: error: '标题' is not a name [template-syntax]
        hint: a name has letters, digits and '-', joined by '.'
      """,
      """
      t/page.html:1:18: error: 'a..title' is not a name [template-syntax]
        hint: a name has letters, digits and '-', joined by '.'
      """),
    Case(
      "delimiters", "{{=<% %>=}}",
      "t/page.html:1:1: error: '{{=', which sets delimiters, is not supported [template-syntax]"),
    Case(
      "ampersand", "{{&mark}}",
      """
      t/page.html:1:1: error: '{{&' is not supported [template-syntax]
        hint: write '{{{name}}}' for a field of HTML
      """),
    Case(
      "section not closed", "\n {{#rows}}{{^note}}{{/note}}",
      """
      t/page.html:2:2: error: '{{#rows}}' is not closed [template-unclosed]
        hint: write '{{/rows}}' where it ends
      """),
    Case(
      "sections closed out of turn", "{{#rows}}{{^note}}{{/rows}}{{/note}}",
      """
      t/page.html:1:10: error: '{{^note}}' is not closed [template-unclosed]
        hint: write '{{/note}}' where it ends
      """,
      "t/page.html:1:28: error: '{{/note}}' closes nothing that is open [template-unclosed]"),
    Case(
      "closing by another name", "{{#rows}}\n{{/row}}\n{{/rows}}",
      """
      t/page.html:2:1: error: '{{/row}}' closes nothing that is open [template-unclosed]
        hint: line 1 opens 'rows'
      """),
    Case(
      "layout and block not closed",
      ["page": "{{< frame}}{{$main}}x", "frame": "{{$main}}{{/main}}"],
      [
        """
        t/page.html:1:1: error: '{{< frame}}' is not closed [template-unclosed]
          hint: write '{{/frame}}' where it ends
        """,
        """
        t/page.html:1:12: error: '{{$main}}' is not closed [template-unclosed]
          hint: write '{{/main}}' where it ends
        """,
      ]),
  ]

  static let names = [
    Case(
      "unknown value", "{{zzzzzz}}",
      "t/page.html:1:1: error: no value is named 'zzzzzz' here [template-unknown-name]"),
    Case(
      "unknown value of a list item, and of the page from there",
      "{{#rows}}{{labl}}{{titl}}{{/rows}}",
      """
      t/page.html:1:10: error: no value is named 'labl' here [template-unknown-name]
        hint: did you mean 'label'?
      """,
      """
      t/page.html:1:18: error: no value is named 'titl' here [template-unknown-name]
        hint: did you mean 'title'?
      """),
    Case(
      "a name of a list outside of it", "{{label}}",
      "t/page.html:1:1: error: no value is named 'label' here [template-unknown-name]"),
    Case(
      "unknown value behind a dot", "{{office.nmae}}",
      """
      t/page.html:1:1: error: no value is named 'office.nmae' here [template-unknown-name]
        hint: did you mean 'office.name'?
      """),
    Case(
      "unknown section, its content checked as what was meant", "{{#row}}{{labl}}{{label}}{{/row}}",
      """
      t/page.html:1:1: error: no value is named 'row' here [template-unknown-name]
        hint: did you mean 'rows'?
      """,
      """
      t/page.html:1:9: error: no value is named 'labl' here [template-unknown-name]
        hint: did you mean 'label'?
      """),
    Case(
      "unknown name of a list", "{{#rows}}{{@numbr}}{{/rows}}",
      """
      t/page.html:1:10: error: no value is named '@numbr' here [template-unknown-name]
        hint: did you mean '@number'?
      """),
    Case(
      "unknown word", "<i title=\"{{words.deu}}\">{{words.zzzzzz}}",
      """
      t/page.html:1:11: error: the word file has no 'deu' [template-unknown-word]
        hint: did you mean 'words.due'?
      """,
      "t/page.html:1:26: error: the word file has no 'zzzzzz' [template-unknown-word]"),
    Case(
      "slot of a word that nothing fills",
      "{{#rows}}{{#cells}}{{words.heading}}{{words.by}}{{/cells}}{{/rows}}",
      """
      t/page.html:1:37: error: nothing here fills '{nmae}' of the word 'by' \
      [template-unfilled-slot]
        hint: did you mean 'name'?
      """),
    Case(
      "unknown partial and layout",
      ["page": "{{> task-rwo}}{{< fram}}{{/fram}}", "task-row": "", "frame": ""],
      [
        """
        t/page.html:1:1: error: no template is named 'task-rwo' [template-unknown-file]
          hint: did you mean 'task-row'?
        """,
        """
        t/page.html:1:15: error: no template is named 'fram' [template-unknown-file]
          hint: did you mean 'frame'?
        """,
      ]),
    Case(
      "unknown block",
      [
        "page": "{{< frame}}{{$man}}{{/man}}{{$side}}{{/side}}{{/frame}}",
        "frame": "{{#note}}{{$main}}{{/main}}{{/note}}",
      ],
      [
        """
        t/page.html:1:12: error: the layout 'frame' has no block 'man' [template-unknown-block]
          hint: did you mean 'main'?
        """,
        "t/page.html:1:28: error: the layout 'frame' has no block 'side' [template-unknown-block]",
      ]),
    Case(
      "block filled twice",
      [
        "page": "{{< frame}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/frame}}",
        "frame": "{{$main}}{{/main}}",
      ],
      [
        "t/page.html:1:31: error: the block 'main' is filled twice [template-block-twice]"
      ]),
    Case(
      "text outside of blocks",
      ["page": "{{< frame}}\nx\n{{title}}{{> frame}}\n{{/frame}}", "frame": ""],
      [
        """
        t/page.html:2:1: error: what stands in '{{< frame}}' outside of blocks is never shown \
        [template-outside-blocks]
          hint: put it inside '{{$block}}…{{/block}}'
        """,
        """
        t/page.html:3:1: error: what stands in '{{< frame}}' outside of blocks is never shown \
        [template-outside-blocks]
          hint: put it inside '{{$block}}…{{/block}}'
        """,
        """
        t/page.html:3:10: error: what stands in '{{< frame}}' outside of blocks is never shown \
        [template-outside-blocks]
          hint: put it inside '{{$block}}…{{/block}}'
        """,
      ]),
    Case(
      "problems of partials where they stand, once",
      ["page": "{{> row}}{{> row}}", "row": "\n{{titel}}"],
      [
        """
        t/row.html:2:1: error: no value is named 'titel' here [template-unknown-name]
          hint: did you mean 'title'?
        """
      ]),
    Case(
      "partial that includes itself", ["page": "{{> a}}", "a": "{{> b}}", "b": "\n {{> a}}"],
      [
        "t/b.html:2:2: error: the template includes itself: a → b → a [template-recursion]"
      ]),
    Case(
      "layout that is its own", ["page": "{{< page}}{{/page}}"],
      [
        "t/page.html:1:1: error: the template includes itself: page → page [template-recursion]"
      ]),
  ]

  static let kinds = [
    Case(
      "optional text outside its section", "{{note}}{{#note}}{{/note}}{{^note}}{{note}}{{/note}}",
      """
      t/page.html:1:1: error: 'note' may be absent and cannot be used as it is here \
      [template-may-be-absent]
        hint: write it inside '{{#note}}…{{/note}}'
      """,
      """
      t/page.html:1:36: error: 'note' may be absent and cannot be used as it is here \
      [template-may-be-absent]
        hint: write it inside '{{#note}}…{{/note}}'
      """),
    Case(
      "name of a view that may be absent", "{{partner.name}}{{#partner.phone}}{{/partner.phone}}",
      """
      t/page.html:1:1: error: 'partner' may be absent and cannot be used as it is here \
      [template-may-be-absent]
        hint: write it inside '{{#partner}}…{{/partner}}'
      """,
      """
      t/page.html:1:17: error: 'partner' may be absent and cannot be used as it is here \
      [template-may-be-absent]
        hint: write it inside '{{#partner}}…{{/partner}}'
      """),
    Case(
      "HTML in two braces", "{{mark}}{{#prose}}{{.}}{{/prose}}",
      """
      t/page.html:1:1: error: 'mark' is HTML [template-wrong-kind]
        hint: write '{{{mark}}}'
      """,
      """
      t/page.html:1:19: error: '.' is HTML [template-wrong-kind]
        hint: write '{{{.}}}'
      """),
    Case(
      "text, words and numbers in three braces",
      "{{{title}}}{{{words.due}}}{{#rows}}{{{@number}}}{{/rows}}",
      """
      t/page.html:1:1: error: 'title' is text and must be escaped [template-wrong-kind]
        hint: write '{{title}}'
      """,
      """
      t/page.html:1:12: error: 'words.due' is text and must be escaped [template-wrong-kind]
        hint: write '{{words.due}}'
      """,
      """
      t/page.html:1:36: error: '@number' is text and must be escaped [template-wrong-kind]
        hint: write '{{@number}}'
      """),
    Case(
      "section of what is always there",
      "{{#title}}{{/title}}{{^office}}{{/office}}{{#rows}}{{#@number}}{{/@number}}{{/rows}}",
      """
      t/page.html:1:1: error: 'title' is always there and needs no condition [template-wrong-kind]
        hint: write '{{title}}'
      """,
      """
      t/page.html:1:21: error: 'office' is always there and needs no condition [template-wrong-kind]
        hint: write '{{#office}}…{{/office}}'
      """,
      """
      t/page.html:1:52: error: '@number' is always there and needs no condition [template-wrong-kind]
        hint: write '{{@number}}'
      """),
    Case(
      "flag, list and view printed", "{{is-late}}{{rows}}{{office}}",
      """
      t/page.html:1:1: error: 'is-late' is a flag and cannot be printed [template-wrong-kind]
        hint: write '{{#is-late}}…{{/is-late}}'
      """,
      """
      t/page.html:1:12: error: 'rows' is a list and cannot be printed [template-wrong-kind]
        hint: write '{{#rows}}…{{/rows}}'
      """,
      """
      t/page.html:1:20: error: 'office' is a group of values and cannot be printed \
      [template-wrong-kind]
        hint: write '{{#office}}…{{/office}}'
      """),
    Case(
      "names behind a text and a list", "{{title.x}}{{#rows}}{{rows.label}}{{/rows}}",
      "t/page.html:1:1: error: 'title' is a text and has no names behind a '.' "
        + "[template-wrong-kind]",
      "t/page.html:1:21: error: 'rows' is a list and has no names behind a '.' "
        + "[template-wrong-kind]"),
    Case(
      "dot without its section", "{{.}}{{#note}}{{#rows}}{{.}}{{/rows}}{{/note}}",
      "t/page.html:1:1: error: '.' means something only in the section of an optional text "
        + "[template-wrong-kind]",
      "t/page.html:1:24: error: '.' means something only in the section of an optional text "
        + "[template-wrong-kind]"),
    Case(
      "names of a list outside of lists", "{{@number}}{{#@first}}{{/@first}}",
      "t/page.html:1:1: error: '@number' means something only in a list [template-wrong-kind]",
      "t/page.html:1:12: error: '@first' means something only in a list [template-wrong-kind]"),
    Case(
      "flag of a list printed", "{{#rows}}{{@last}}{{/rows}}",
      """
      t/page.html:1:10: error: '@last' is a flag and cannot be printed [template-wrong-kind]
        hint: write '{{#@last}}…{{/@last}}'
      """),
    Case(
      "section of a word", "{{#words.due}}{{/words.due}}",
      "t/page.html:1:1: error: 'words.due' is a word, not a section [template-wrong-kind]"),
  ]

  @Test("is told with its place and a way out", arguments: syntax + names + kinds)
  func isTold(_ c: Case) {
    #expect(problems(templates(c.files)) == c.expected)
  }

  @Test("is told in Chinese too")
  func chinese() {
    #expect(
      problems(templates(["page": "{{titel}}\n{{#rows}}"]), .chinese) == [
        """
        t/page.html:2:1: 错误: “{{#rows}}”没有结束 [template-unclosed]
          提示：在末尾写“{{/rows}}”
        """,
        """
        t/page.html:1:1: 错误: 没有名为“titel”的值 [template-unknown-name]
          提示：是不是“title”？
        """,
      ])
  }

  @Test("of a file that no page includes is found where it is syntax")
  func unusedFile() {
    var found: [Diagnostic] = []
    let set = TemplateSet(
      templates(["page": "{{words.due}}", "other": "{{#a}}"]), reportingTo: &found)
    #expect(found.map(\.rule) == ["template-unclosed"])

    let page = set.compile(
      "page", for: SampleView.self, words: sampleWords, reportingTo: &found)
    #expect(page?.files == ["page"])
    #expect(page?.words == ["due"])
    #expect(found.count == 1)
  }

  @Test("of a partial is told once for all pages that include it")
  func onceForAllPages() {
    var found: [Diagnostic] = []
    let set = TemplateSet(
      templates(["a": "{{> row}}", "b": "{{> row}}", "row": "{{nmae}}"]), reportingTo: &found)
    for name in ["a", "b"] {
      #expect(
        set.compile(name, for: SampleUnit.self, words: sampleWords, reportingTo: &found) == nil)
    }
    #expect(found.map(\.rule) == ["template-unknown-name"])
  }

  @Test("is a template that is missing, or that no page uses")
  func missingAndUnused() {
    var found: [Diagnostic] = []
    let set = TemplateSet(templates(["target": "", "targte": ""]), reportingTo: &found)
    #expect(
      set.compile("page", for: SampleUnit.self, words: sampleWords, reportingTo: &found) == nil)
    set.reportUnused(besides: ["target"], reportingTo: &found)
    #expect(
      found.map { $0.text(in: .english) } == [
        "page: error: the template 'page' is missing [template-unknown-file]",
        """
        t/targte.html: warning: no page uses the template 'targte' [template-unused]
          hint: did you mean 'target'?
        """,
      ])
  }

  @Test("is nesting without end, and never a crash")
  func deepNesting() {
    let deep = String(repeating: "{{^rows}}", count: 5_000)
    let closed = deep + String(repeating: "{{/rows}}", count: 5_000)
    #expect(
      Set(problems(templates(["page": closed])).map { $0.split(separator: "[").last ?? "" })
        == ["template-too-large]"])
    #expect(!problems(templates(["page": deep])).isEmpty)
  }

  @Test("is growth without end, and told at once")
  func growth() {
    // Thirty files that each include the next twice would make a thousand million copies.
    let files = (0..<30).map { index in
      TemplateFile(
        name: index == 0 ? "page" : "f\(index)",
        text: "{{> f\(index + 1)}}{{> f\(index + 1)}}", path: "t/f\(index).html")
    }
    let last = TemplateFile(name: "f30", text: "x", path: "t/f30.html")
    let found = problems(files + [last])
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.contains("is too large, given up here [template-too-large]") })
  }

  @Test("is a chain of files longer than any page needs")
  func longChain() {
    let files = (0..<2_000).map { index in
      TemplateFile(
        name: index == 0 ? "page" : "f\(index)", text: "{{> f\(index + 1)}}",
        path: "t/f\(index).html")
    }
    #expect(problems(files).count == 1)
  }

  @Test("is found in any text without a crash")
  func anyText() {
    let pieces = [
      "{{", "}}", "{{{", "}}}", "{{#rows}}", "{{/rows}}", "{{^note}}", "{{/note}}", "{{.}}", "\n",
      "{{< page}}", "{{< frame}}", "{{/frame}}", "{{$main}}", "{{/main}}", "{{> row}}", "字",
      "{{title}}", "{{!", " ", "{{@number}}", "{{office.name}}", "\r\n", "{{partner.name}}",
    ]
    var state: UInt64 = 42
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let files = templates([
        "page": text, "frame": "{{$main}}{{> row}}{{/main}}", "row": "{{title}}",
      ])
      var found: [Diagnostic] = []
      let set = TemplateSet(files, reportingTo: &found)
      let template = set.compile(
        "page", for: SampleView.self, words: sampleWords, reportingTo: &found)
      #expect((template == nil) == !found.isEmpty, "\(text)")
      let row = SampleRow(label: "a", cells: [SampleUnit(name: "b")])
      _ = template?.bytes(for: SampleView(note: "n", rows: [row, row]))
    }
  }
}
