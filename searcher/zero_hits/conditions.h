#pragma once

#include <string>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet::zero_hits {

/// One of the things that a document must fulfil to be found.
struct Condition {
  enum class Source {
    query,
    filter,  ///< of `--filter`: the values of one field
    dates,   ///< of `--from` and `--to`
  };
  Source source = Source::query;
  Occur occur = Occur::must;  ///< of the query. should: words side by side, of which a document needs one
  bool needed = true;         ///< false: only ranks what others find
  QueryNode node;
};

/// All of a search, in the order of the query, then the options. Words side by side are one condition when
/// nothing else is required of a text, and so are the values of one field.
std::vector<Condition> conditions_of(const QueryNode& root, const Request& request);

/// A search for these conditions only; language and the like as in `original`. It only counts.
Request request_for(const std::vector<Condition>& conditions, const Request& original);

/// As a person would type it: `+sovereignty`, `-coal`, `date:2031`, `--filter source:Courier`.
std::string condition_text(const Condition& condition);

/// Its words and phrases when they are side by side or alternatives, else itself.
std::vector<Condition> members_of(const Condition& condition);

}  // namespace broadsheet::zero_hits
