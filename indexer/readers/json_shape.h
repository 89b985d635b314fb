#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

/// Follows the brackets and strings of JSON byte by byte, without judging the rest of its grammar.
class JsonDepth {
 public:
  /// True when the byte closes the outermost bracket.
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

/// The size of the object or array that `json` begins with; nullopt when it is not closed.
std::optional<std::size_t> closed_value_size(std::string_view json);

/// True when the object that `text` begins with goes over several lines, so that this is not JSON Lines.
/// `text` may be cut off.
bool is_json_over_lines(std::string_view text);

/// Where the records are when the object that `json` begins with is not one itself but wraps them:
/// `{"articles": [{...}, ...]}`, `{"response": {"docs": [...]}}`. The offset of the array's bracket; nullopt:
/// the object is a record. `json` may be cut off.
std::optional<std::size_t> wrapped_array(std::string_view json, const FieldMapping& mapping);

}  // namespace broadsheet::readers
