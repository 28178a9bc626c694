/// One phrase in the two languages Milepost speaks.
package struct Wording: Hashable, Sendable {
  package let chinese: String
  package let english: String

  package init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  package subscript(language: MessageLanguage) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}

/// The language of messages on the terminal; pages have their own.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"
}
