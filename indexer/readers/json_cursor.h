// Walks through JSON without parsing it: text that may be cut off anywhere, or damaged.
#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet::readers {

/// A place in JSON. Nothing fails: at the end of the text, or where it is damaged, kind() is '\0' and nothing
/// moves.
class JsonCursor {
 public:
  explicit JsonCursor(std::string_view json, std::size_t at = 0) : json_(json), at_(at) {}

  /// The first character of the value that begins here: `{`, `[`, `"`, a digit, `t`, `n`, ...
  char kind();
  /// Offset of the next byte.
  std::size_t at() const { return at_; }

  /// Moves into an object or array.
  void enter();
  /// Moves to the next member or element of what was entered last. False when there is none: then behind its
  /// end.
  bool next();
  /// Reads the key of a member, escapes as written, and moves to its value.
  std::string_view key();
  /// The inside of a string, escapes as written, and moves behind it.
  std::string_view string();
  /// Moves behind a value of any kind.
  void skip();

 private:
  void skip_blanks();

  std::string_view json_;
  std::size_t at_;
};

}  // namespace broadsheet::readers
