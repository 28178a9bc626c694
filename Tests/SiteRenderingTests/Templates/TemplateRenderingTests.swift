import SiteRendering
import Testing

@Suite("A template")
struct TemplateRenderingTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var template: String
    var view = SampleView()
    var expected: String
  }

  @Test(
    "prints",
    arguments: [
      Case(
        testDescription: "text, escaped", template: "<i title=\"{{title}}\">{{ title }}</i>",
        view: SampleView(title: "<\"&'>"),
        expected: "<i title=\"&lt;&quot;&amp;&#39;&gt;\">&lt;&quot;&amp;&#39;&gt;</i>"),
      Case(testDescription: "HTML as it is", template: "{{{mark}}}", expected: "<b>!</b>"),
      Case(testDescription: "nothing for a comment", template: "a{{! b\n{{c }}d", expected: "ad"),
      Case(testDescription: "a lone brace", template: "{ {x} }", expected: "{ {x} }"),
      Case(testDescription: "a word", template: "{{words.due}}", expected: "期限"),
      Case(
        testDescription: "a word, escaped", template: "<i title=\"{{words.less-than}}\">",
        expected: "<i title=\"&lt;10 &amp; &quot;x&quot;\">"),
      Case(
        testDescription: "a word with its slot filled", template: "{{words.heading}}",
        view: SampleView(title: "<7>"), expected: "任务&lt;7&gt;:"),
      Case(testDescription: "a dotted name", template: "{{office.name}}", expected: "安全办"),
    ])
  func prints(_ c: Case) throws {
    #expect(try rendered(templates(["page": c.template]), of: c.view) == c.expected)
  }

  @Test(
    "shows a section of",
    arguments: [
      Case(
        testDescription: "a flag that is set",
        template: "{{#is-late}}a{{/is-late}}{{^is-late}}b{{/is-late}}c",
        view: SampleView(isLate: true), expected: "ac"),
      Case(
        testDescription: "a flag that is not set",
        template: "{{#is-late}}a{{/is-late}}{{^is-late}}b{{/is-late}}c", expected: "bc"),
      Case(
        testDescription: "an optional text, by dot and by name",
        template: "{{#note}}{{.}}/{{note}}{{/note}}{{^note}}-{{/note}}",
        view: SampleView(note: "<a>"), expected: "&lt;a&gt;/&lt;a&gt;"),
      Case(
        testDescription: "an absent text", template: "{{#note}}{{.}}{{/note}}{{^note}}-{{/note}}",
        expected: "-"),
      Case(
        testDescription: "optional HTML",
        template: "{{#prose}}{{{.}}}{{{prose}}}{{/prose}}{{^prose}}-{{/prose}}",
        view: SampleView(prose: HTML(trusted: "<p>")), expected: "<p><p>"),
      Case(
        testDescription: "an optional text inside a flag inside its section",
        template: "{{#note}}{{#is-late}}{{.}}{{/is-late}}{{/note}}",
        view: SampleView(note: "x", isLate: true), expected: "x"),
      Case(
        testDescription: "a view that is always there", template: "{{#office}}{{name}}{{/office}}",
        expected: "安全办"),
      Case(
        testDescription: "a view that is there",
        template:
          "{{#partner}}{{name}}{{partner.name}}{{title}}{{/partner}}{{^partner}}-{{/partner}}",
        view: SampleView(partner: SampleUnit(name: "体卫股")), expected: "体卫股体卫股七"),
      Case(
        testDescription: "a view that is absent",
        template: "{{#partner}}{{name}}{{/partner}}{{^partner}}-{{/partner}}", expected: "-"),
      Case(
        testDescription: "an optional text of a view",
        template: "{{#office.phone}}{{.}}={{office.phone}}{{/office.phone}}",
        view: SampleView(office: SampleUnit(name: "a", phone: "12345")), expected: "12345=12345"),
      Case(
        testDescription: "a list",
        template: "{{#rows}}{{@number}}{{label}}{{^@last}},{{/@last}}{{/rows}}{{^rows}}-{{/rows}}",
        view: SampleView(rows: [SampleRow(label: "a"), SampleRow(label: "b")]),
        expected: "1a,2b"),
      Case(
        testDescription: "an empty list", template: "{{#rows}}a{{/rows}}{{^rows}}-{{/rows}}",
        expected: "-"),
      Case(
        testDescription: "lists in lists, with names from outside",
        template: "{{#rows}}{{#@first}}[{{/@first}}{{#cells}}{{title}}{{label}}{{name}}{{@number}}"
          + "{{#note}}{{.}}{{/note}} {{/cells}}{{#@last}}]{{/@last}}{{/rows}}",
        view: SampleView(
          note: "n",
          rows: [
            SampleRow(label: "a", cells: [SampleUnit(name: "x"), SampleUnit(name: "y")]),
            SampleRow(label: "b", cells: [SampleUnit(name: "z")]),
          ]),
        expected: "[七ax1n 七ay2n 七bz1n ]"),
    ])
  func showsSection(_ c: Case) throws {
    #expect(try rendered(templates(["page": c.template]), of: c.view) == c.expected)
  }

  @Test(
    "takes the line of a tag that stands alone",
    arguments: [
      Case(
        testDescription: "section", template: "a\n  {{^is-late}}\nb\n  {{/is-late}}\nc\n",
        expected: "a\nb\nc\n"),
      Case(
        testDescription: "with Windows line ends",
        template: "a\r\n{{^is-late}}\r\nb\r\n{{/is-late}}\r\nc", expected: "a\r\nb\r\nc"),
      Case(
        testDescription: "comment over lines", template: "a\n {{! x\ny }} \nb", expected: "a\nb"),
      Case(testDescription: "at both ends", template: "{{^rows}}\na\n{{/rows}}", expected: "a\n"),
      Case(
        testDescription: "but not beside text", template: "a {{^rows}}\nb\n{{/rows}} c",
        expected: "a \nb\n c"),
      Case(
        testDescription: "but not of two tags", template: "{{^rows}}{{/rows}}\na", expected: "\na"),
      Case(testDescription: "but not of a value", template: " {{title}}\n", expected: " 七\n"),
      Case(
        testDescription: "nor its byte order mark", template: "\u{FEFF}{{title}}", expected: "七"),
    ])
  func removesLines(_ c: Case) throws {
    #expect(try rendered(templates(["page": c.template]), of: c.view) == c.expected)
  }

  @Test("puts in partials without indenting them again")
  func partials() throws {
    let text = try rendered(
      templates([
        "page": "<ul>\n    {{> row-list}}\n</ul>\n",
        "row-list": "{{#rows}}\n{{> row}}\n{{/rows}}\n",
        "row": "<li>{{label}}\n  <pre>\n</pre></li>\n",
      ]), of: SampleView(rows: [SampleRow(label: "a"), SampleRow(label: "b")]))
    #expect(
      text == "<ul>\n<li>a\n  <pre>\n</pre></li>\n<li>b\n  <pre>\n</pre></li>\n</ul>\n")
  }

  @Test("fills the blocks of its layout and leaves the others as they are")
  func layout() throws {
    let text = try rendered(
      templates([
        "page": "{{< frame}}\n{{$main}}\n<p>{{title}}</p>\n{{/main}}\n{{/frame}}\n",
        "frame":
          "<title>{{$name}}默认{{/name}}</title>\n{{$main}}\n{{/main}}\n{{$foot}}\nend\n{{/foot}}\n",
      ]))
    #expect(text == "<title>默认</title>\n<p>七</p>\nend\n")
  }

  @Test("fills blocks through a chain of layouts, the page's own winning")
  func chain() throws {
    let text = try rendered(
      templates([
        "page": "{{< inner}}{{$title}}P{{/title}}{{$side}}S{{/side}}{{/inner}}",
        "inner":
          "{{< frame}}\n{{$title}}I{{/title}}{{$main}}({{$side}}-{{/side}}){{/main}}\n{{/frame}}\n",
        "frame": "{{> head}}|{{$main}}{{/main}}",
        "head": "{{$title}}F{{/title}}",
      ]))
    #expect(text == "P|(S)")
  }

  @Test("keeps the blocks of a layout used inside a page to itself")
  func embeddedLayout() throws {
    let text = try rendered(
      templates([
        "page": "{{< frame}}{{$title}}P{{/title}}{{$main}}{{> box}}{{/main}}{{/frame}}",
        "box": "{{< card}}{{$body}}{{< card}}{{$title}}inner{{/title}}{{/card}}{{/body}}{{/card}}",
        "frame": "{{$title}}F{{/title}}:{{$main}}{{/main}}:{{< card}}{{/card}}",
        "card": "[{{$title}}C{{/title}}{{$body}}{{/body}}]",
      ]))
    #expect(text == "P:[C[inner]]:[C]")
  }

  @Test("replaces a file of the same name that came before")
  func override() throws {
    let files = templates(["page": "old"]) + templates(["page": "new"])
    #expect(try rendered(files) == "new")
  }
}
