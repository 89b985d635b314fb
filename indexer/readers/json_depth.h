// Finds where JSON values end, byte by byte, without the rest of the grammar.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace broadsheet::readers {

/// Follows brackets and strings.
class JsonDepth {
 public:
  /// Returns true when the byte closes the outermost bracket.
  bool feed(char c) {
    if (escaped_) {
      escaped_ = false;
    } else if (in_string_) {
      escaped_ = c == '\\';
      in_string_ = c != '"';
    } else if (c == '"') {
      in_string_ = true;
    } else if (c == '{' || c == '[') {
      ++depth_;
    } else if (c == '}' || c == ']') {
      return --depth_ == 0;
    }
    return false;
  }
  bool in_string() const { return in_string_; }

 private:
  std::uint64_t depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
};

/// The size of the object or array at the beginning of `json`; nullopt when it is not closed.
std::optional<std::size_t> closed_value_size(std::string_view json);

/// True for a brace and then a key, or the closing brace: other formats begin with a brace, too (`{\rtf1`).
bool begins_json_object(std::string_view text);

/// True when the object at the beginning of `text` spans several lines, so that this is not JSON Lines.
/// `text` may be cut off.
bool is_json_over_lines(std::string_view text);

}  // namespace broadsheet::readers
