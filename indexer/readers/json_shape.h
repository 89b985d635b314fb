// Finds the structure of JSON without parsing it: where values end and where the records are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

/// Follows brackets and strings byte by byte and ignores the rest of the grammar.
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

/// True when the object at the beginning of `text` spans several lines, so that this is not JSON Lines.
/// `text` may be cut off.
bool is_json_over_lines(std::string_view text);

/// Finds the records when the object at the beginning of `json` is not a record but wraps an array of them:
/// `{"articles": [{...}, ...]}`, `{"response": {"docs": [...]}}`. Returns the offset of the array's bracket;
/// nullopt when the object is a record. `json` may be cut off.
std::optional<std::size_t> wrapped_array(std::string_view json, const FieldMapping& mapping);

}  // namespace broadsheet::readers
