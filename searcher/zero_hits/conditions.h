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
  /// Only for conditions from the query. `should` is for words side by side: a document needs one of them.
  Occur occur = Occur::must;
  bool needed = true;  ///< false: it only ranks the documents that other conditions find
  QueryNode node;
};

/// All conditions of a search, in query order, then those of the options. Words side by side are one
/// condition if nothing else is required of the text. So are the values of one field.
std::vector<Condition> conditions_of(const QueryNode& root, const Request& request);

/// A request that only counts. Everything but the conditions, such as the language, is from `original`.
Request request_for(const std::vector<Condition>& conditions, const Request& original);

/// As a user would type it: `+sovereignty`, `-coal`, `date:2031`, `--filter source:Courier`.
std::string condition_text(const Condition& condition);

/// Its words and phrases if it consists of words side by side or alternatives, otherwise itself.
std::vector<Condition> members_of(const Condition& condition);

}  // namespace broadsheet::zero_hits
