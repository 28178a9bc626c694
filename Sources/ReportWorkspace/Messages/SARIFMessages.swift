import PlanModel
import SiteRendering

// SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines. The numbers of sections
// are those of the standard.
extension MessageReport {
  /// One run with every rule's metadata and one result for each message.
  ///
  /// Columns count Unicode code points, since the standard knows no bytes; addresses of files are
  /// relative to `WORKSPACE`, whose place is left to the reader (3.14.14): no path of this machine
  /// stands in the document.
  var sarif: JSONValue {
    var columns = CodePointColumns(workspace: workspace)
    let run: JSONValue = [
      "tool": ["driver": driver],
      "language": .string(languageTag),
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": [
        "WORKSPACE": [
          "description": [
            "text": .string(
              Wording(zh: "工作区的文件夹", en: "The folder of the workspace")[language])
          ]
        ]
      ],
      "invocations": [["executionSuccessful": true]],
      "results": .array(diagnostics.map { result($0, &columns) }),
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": .array([run]),
    ]
  }

  private var languageTag: String { language == .chinese ? "zh-CN" : "en-US" }

  private var driver: JSONValue {
    [
      "name": "Milepost", "version": .string(softwareVersion),
      "semanticVersion": .string(softwareVersion),
      "rules": .array(ruleExplanations.map(descriptor)),
    ]
  }

  /// 3.49: what a rule is about.
  private func descriptor(_ explanation: RuleExplanation) -> JSONValue {
    let text = explanation.text[language]
    return [
      "id": .string(explanation.rule),
      "shortDescription": ["text": .string(explanation.summary[language])],
      "fullDescription": ["text": .string(text)],
      "help": ["text": .string(text + "\n\nmilepost check --explain \(explanation.rule)")],
    ]
  }

  /// 3.27. A hint stands below the phrase: it says what to type, but not as an edit that a program
  /// could make, so it is no `fix`.
  private func result(_ diagnostic: Diagnostic, _ columns: inout CodePointColumns) -> JSONValue {
    let hint = diagnostic.hint.map { hint in
      "\n" + Wording(zh: "提示：\(hint.chinese)", en: "hint: \(hint.english)")[language]
    }
    var members: [(String, JSONValue)] = [("ruleId", .string(diagnostic.rule))]
    if let index = ruleExplanations.firstIndex(where: { $0.rule == diagnostic.rule }) {
      members.append(("ruleIndex", .integer(index)))
    }
    members += [
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", ["text": .string(diagnostic.message[language] + (hint ?? ""))]),
      ("locations", [["physicalLocation": place(diagnostic.position, &columns)]]),
    ]
    return .object(members)
  }

  private func place(_ position: FilePosition, _ columns: inout CodePointColumns) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("artifactLocation", ["uri": .string(address(of: position.file)), "uriBaseId": "WORKSPACE"])
    ]
    if position.line > 0 {
      var region: [(String, JSONValue)] = [("startLine", .integer(Int(position.line)))]
      if let column = columns.column(of: position) {
        region.append(("startColumn", .integer(column)))
      }
      members.append(("region", .object(region)))
    }
    return .object(members)
  }

  /// A path as a relative URI reference (RFC 3986): other than plain ASCII is percent-encoded.
  private func address(of path: String) -> String {
    var address = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return address
  }
}
