/// A template as its author wrote it.
package struct TemplateFile: Sendable {
  /// How other templates name it, such as "task-row".
  package let name: String
  package let text: String
  /// Where it stands, for messages: "templates/task-row.html".
  package let path: String

  package init(name: String, text: String, path: String) {
    self.name = name
    self.text = text
    self.path = path
  }
}
