/// A value that a template can show: the names it may use, and what each one reads.
///
/// Every name a template uses is looked up here when the template is compiled, so a misspelt name
/// is an error with file, line and column, never an empty place on a page.
package protocol TemplateView: Sendable {
  static var fields: [TemplateField<Self>] { get }
}

/// One name of a view.
package struct TemplateField<View: Sendable>: Sendable {
  /// What stands behind a name.
  package enum Reading: Sendable {
    /// Text, escaped where it is printed.
    case text(@Sendable (View) -> String)
    /// Text that may be absent: usable as a section, and printable only inside one.
    case optionalText(@Sendable (View) -> String?)
    /// Safe HTML, printed as it is; only with triple braces.
    case html(@Sendable (View) -> HTML)
    case flag(@Sendable (View) -> Bool)
    /// Another view that may be absent: usable as a section.
    case view(any TemplateView.Type, @Sendable (View) -> (any TemplateView)?)
    /// A list of other views: usable as a section, once for each.
    case list(any TemplateView.Type, @Sendable (View) -> [any TemplateView])
  }

  package let name: String
  package let reading: Reading

  package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, reading: .text(read))
  }
  package static func optionalText(
    _ name: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Self {
    Self(name: name, reading: .optionalText(read))
  }
  package static func html(_ name: String, _ read: @escaping @Sendable (View) -> HTML) -> Self {
    Self(name: name, reading: .html(read))
  }
  package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, reading: .flag(read))
  }
  package static func view<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Inner?
  ) -> Self {
    Self(name: name, reading: .view(Inner.self) { read($0) })
  }
  package static func list<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Inner]
  ) -> Self {
    Self(name: name, reading: .list(Inner.self) { read($0) })
  }
}
