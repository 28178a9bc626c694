import Foundation
import PackagePlugin

/// Embeds `templates/` and `content/` into the module that asks for it.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let paths = ["templates", "content"].flatMap { files(in: $0, below: root) }.sorted()
    return [
      .buildCommand(
        displayName: "Embedding templates and sample content",
        executable: try context.tool(named: "embed-files").url,
        arguments: [output.path(), root.path()] + paths,
        inputFiles: paths.map { root.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  private func files(in folder: String, below root: URL) -> [String] {
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path())
    return (found?.allObjects as? [String] ?? [])
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder + "/" + $0 }
      .filter {
        var isFolder: ObjCBool = false
        let path = root.appending(path: $0).path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }
}
