import PlanModel

/// Returns the ids of a cell such as `yun-1、yun-2`, each at its own place.
func listedIDs(_ text: Written) -> [Located<String>] {
  var ids: [Located<String>] = []
  var id = ""
  var start = 0
  var offset = 0
  func close() {
    let name = trimmed(halfWidth(id))
    if !name.isEmpty {
      let place = text.position
      let column = place.column == 0 ? 0 : Int(place.column) + start
      ids.append(
        Located(name, at: FilePosition(file: place.file, line: Int(place.line), column: column)))
    }
    id = ""
  }
  for character in text.value {
    offset += character.utf8.count
    if character.isWhitespace || "、,，;；/".contains(character) {
      close()
      start = offset
    } else {
      id.append(character)
    }
  }
  close()
  return ids
}
