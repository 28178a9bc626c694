import ArgumentParser

@main
struct Milepost: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milepost",
    abstract: "Turns a public body's annual plan into a website that shows how far it has come.")
}
