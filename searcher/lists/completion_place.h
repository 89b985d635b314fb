// Finds out what is being typed at the end of a query.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/index_fields.h"
#include "common/schema.h"

namespace broadsheet {

/// The unfinished piece at the end of a query.
struct CompletionPlace {
  enum class Kind { none, word, value, entity };

  Kind kind = Kind::none;
  std::size_t begin = 0;  ///< byte of the query where it begins; for a value, behind the colon of its field
  std::string typed;      ///< without quotation marks; not empty for words
  const Field* field = nullptr;  ///< only for a value
};

/// `query` ends at the cursor. Behind a blank, and behind a closing quotation mark or bracket, nothing has
/// begun. `index_fields` are those of the index.
CompletionPlace completion_place(std::string_view query, const IndexFields& index_fields = IndexFields());

}  // namespace broadsheet
