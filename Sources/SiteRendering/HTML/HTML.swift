/// Markup that is known to be safe: made by Markdown rendering or by this folder, never text of
/// an author.
package struct HTML: Hashable, Sendable {
  package let markup: String

  /// Trusts `markup`; the caller answers for it.
  package init(trusted markup: String) { self.markup = markup }
}
