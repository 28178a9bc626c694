import Foundation
import PackagePlugin

/// Embeds `templates/` and `content/` into the module that asks for it.
///
/// Which files there are is found out in every build, by the tool: the build system asks a plugin
/// only when sources of the package come or go, so a list made here would miss a new template and
/// break the build when one is removed. To have the tool run each time, it reads and rewrites a
/// mark; the Swift file it leaves alone unless something changed, so that an idle build compiles
/// nothing.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let mark = context.pluginWorkDirectoryURL.appending(path: "last-run")
    if !FileManager.default.fileExists(atPath: mark.path(percentEncoded: false)) {
      try Data().write(to: mark)
    }
    return [
      .buildCommand(
        displayName: "Embedding templates and sample content",
        executable: try context.tool(named: "embed-files").url,
        arguments: [
          output.path(percentEncoded: false), mark.path(percentEncoded: false),
          context.package.directoryURL.path(percentEncoded: false), "templates", "content",
        ],
        inputFiles: [mark],
        outputFiles: [output])
    ]
  }
}
