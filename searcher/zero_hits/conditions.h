// Splits a search into the conditions that documents must meet.
#pragma once

#include <string>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet::zero_hits {

/// One condition.
struct Condition {
  enum class Source {
    query,
    filter,  ///< from `--filter`: the values of one field
    dates,   ///< from `--from` and `--to`
  };
  Source source = Source::query;
  /// Only for the query. should: words side by side, of which a document needs one.
  Occur occur = Occur::must;
  bool needed = true;  ///< false: it only ranks what others find
  QueryNode node;
};

/// All conditions of a search, in query order, then those of the options. Words side by side are one
/// condition if nothing else is required of the text. So are the values of one field.
std::vector<Condition> conditions_of(const QueryNode& root, const Request& request);

/// A search with these conditions only, and the language and so on of `original`. It only counts.
Request request_for(const std::vector<Condition>& conditions, const Request& original);

/// As a user would type it: `+sovereignty`, `-coal`, `date:2031`, `--filter source:Courier`.
std::string condition_text(const Condition& condition);

/// Its words and phrases if it consists of words side by side or alternatives, otherwise itself.
std::vector<Condition> members_of(const Condition& condition);

}  // namespace broadsheet::zero_hits
