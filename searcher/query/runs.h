// Cuts a query into runs between blanks, and tells what each would be in a composed query.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/index_fields.h"
#include "searcher/query/field_prefix.h"
#include "searcher/query/lexeme.h"

namespace broadsheet {

struct Run {
  std::string_view text;
  std::size_t begin = 0;  ///< in the query
  Lexeme joint = {};      ///< its operator, if its kind is not word; brackets may stand before it
  bool sign = false;      ///< a sign directly before a word, quote or bracket
  bool begins_line = false;
  /// The field that it gives a value, which may be quoted and have blanks. Fields of queries begin with a
  /// small letter; `Source:Reuters` is part of a text.
  std::optional<FieldPrefix> field = std::nullopt;

  std::size_t end() const { return begin + text.size(); }
  bool is_operator() const { return joint.kind != Lexeme::Kind::word; }
  std::string_view value() const;  ///< of the field
};

/// The first run at or behind `at`; nullopt when only blanks are left.
std::optional<Run> next_run(std::string_view query, std::size_t at, const IndexFields* index_fields);

char32_t first_character(std::string_view text);

/// The last character before quotes and brackets that close; 0 when there is none.
char32_t last_character(std::string_view text);

}  // namespace broadsheet
