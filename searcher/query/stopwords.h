#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/language.h"
#include "searcher/query/ast.h"

namespace broadsheet {

/// True for a query that is one word, a stopword of each of the languages: it occurs almost everywhere and
/// says nothing of what is wanted, so it selects documents and does not rank them.
bool is_lone_stopword(const QueryNode& root, std::span<const Language* const> languages);

struct QueryWithoutStopwords {
  QueryNode root;
  std::vector<std::string> left_out;  ///< as typed, each once
};

/// Leaves out the plain words that are stopwords. Which of the languages the query is in is told by where
/// most of its words are stopwords. All stay when the query has no other words (`the who`); those in phrases
/// and fields, required and excluded ones always stay.
QueryWithoutStopwords leave_out_stopwords(const QueryNode& root, std::span<const Language* const> languages);

}  // namespace broadsheet
