/// A value that a template can show: the names it may use, and what each one reads.
///
/// Every name a template uses is looked up here when the template is compiled, so a misspelt name
/// is an error with file, line and column, never an empty place on a page. Declare the names once,
/// as a constant:
///
///     static let fields: [TemplateField<Self>] = [
///       .text("title") { $0.title }, .optionalText("due") { $0.due },
///     ]
package protocol TemplateView: Sendable {
  static var fields: [TemplateField<Self>] { get }
}

/// One name of a view: ASCII letters, digits, hyphens.
package struct TemplateField<View: Sendable>: Sendable {
  package let name: String
  let kind: TemplateFieldKind
  /// Makes the function that reads the field, given what a template uses of the view or the
  /// items behind it.
  let reading: @Sendable (TemplateReads) -> @Sendable (View) -> TemplateValue
}

extension TemplateField {
  /// Text, escaped where it is printed.
  package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, kind: .text) { _ in { .text(read($0)) } }
  }

  /// Text that may be absent: a section, printable only inside it as `{{.}}` or by its name.
  package static func optionalText(
    _ name: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Self {
    Self(name: name, kind: .optionalText) { _ in { read($0).map { .text($0) } ?? .nothing } }
  }

  /// Safe HTML, printed as it is; only with triple braces.
  package static func html(_ name: String, _ read: @escaping @Sendable (View) -> HTML) -> Self {
    Self(name: name, kind: .html) { _ in { .text(read($0).markup) } }
  }

  /// Safe HTML that may be absent: a section, printable only inside it, with triple braces.
  package static func optionalHTML(
    _ name: String, _ read: @escaping @Sendable (View) -> HTML?
  ) -> Self {
    Self(name: name, kind: .optionalHTML) { _ in
      { read($0).map { .text($0.markup) } ?? .nothing }
    }
  }

  /// True or false: a section.
  package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, kind: .flag) { _ in { .flag(read($0)) } }
  }

  /// Another view that is always there: `{{name.inner}}`, or a section.
  package static func view<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Inner
  ) -> Self {
    Self(name: name, kind: .view(Inner.self)) { reads in
      let reader = TemplateReader<Inner>(reads)
      return { .view(reader.record(of: read($0))) }
    }
  }

  /// Another view that may be absent: a section.
  package static func view<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Inner?
  ) -> Self {
    Self(name: name, kind: .optionalView(Inner.self)) { reads in
      let reader = TemplateReader<Inner>(reads)
      return { read($0).map { .view(reader.record(of: $0)) } ?? .nothing }
    }
  }

  /// A list of other views: a section, once for each; inverted, when there are none.
  package static func list<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Inner]
  ) -> Self {
    Self(name: name, kind: .list(Inner.self)) { reads in
      let reader = TemplateReader<Inner>(reads)
      return { .list(read($0).map(reader.record)) }
    }
  }
}

/// What a name stands for, which decides how a template may use it.
enum TemplateFieldKind: Sendable {
  case text
  case optionalText
  case html
  case optionalHTML
  case flag
  case view(any TemplateView.Type)
  case optionalView(any TemplateView.Type)
  case list(any TemplateView.Type)
}
