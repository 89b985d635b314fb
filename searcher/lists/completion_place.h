#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/schema.h"

namespace broadsheet {

/// What the end of a query, where a person is typing, is the beginning of.
struct CompletionPlace {
  enum class Kind { none, word, value, entity };

  Kind kind = Kind::none;
  std::size_t begin = 0;         ///< byte of the query where it begins: of a value behind its field's colon
  std::string typed;             ///< without quotation marks; not empty for words
  const Field* field = nullptr;  ///< of value
};

/// `query`: up to the cursor. Behind a blank and behind what is closed by a quotation mark or bracket nothing
/// has begun.
CompletionPlace completion_place(std::string_view query);

}  // namespace broadsheet
