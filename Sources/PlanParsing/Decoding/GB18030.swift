import Glibc

enum GB18030Reading {
  case text(String)
  /// The bytes at `offset` stand for no character; `prefix` is the text before them.
  case invalid(offset: Int, prefix: String)
  /// The C library was installed without its conversion tables.
  case unavailable
}

/// Returns the text of bytes in GB18030, of which GBK and GB2312 are parts.
func textFromGB18030(_ bytes: [UInt8]) -> GB18030Reading {
  // iconv_open tells failure by a pointer made of -1.
  guard let conversion = iconv_open("UTF-8", "GB18030"), Int(bitPattern: conversion) != -1 else {
    return .unavailable
  }
  defer { iconv_close(conversion) }

  // Two bytes of GB18030 become at most three of UTF-8, four become at most four.
  let capacity = bytes.count * 2 + 16
  var source = bytes.map { CChar(bitPattern: $0) }
  var bytesLeft = source.count
  let utf8 = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
    source.withUnsafeMutableBufferPointer { input in
      output.withMemoryRebound(to: CChar.self) { output in
        var from = input.baseAddress
        var to = output.baseAddress
        var room = capacity
        iconv(conversion, &from, &bytesLeft, &to, &room)
        count = capacity - room
      }
    }
  }
  let text = String(decoding: utf8, as: UTF8.self)
  return bytesLeft == 0 ? .text(text) : .invalid(offset: bytes.count - bytesLeft, prefix: text)
}
