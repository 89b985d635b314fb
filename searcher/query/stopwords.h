// Removes stopwords from queries.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/language.h"
#include "searcher/query/ast.h"

namespace broadsheet {

/// True for a query of one word that is a stopword in all the languages. It occurs almost everywhere and says
/// nothing about a topic, so it selects documents and does not rank them.
bool is_lone_stopword(const QueryNode& root, std::span<const Language* const> languages);

struct QueryWithoutStopwords {
  QueryNode root;
  std::vector<std::string> left_out;  ///< as typed, without repetition
};

/// Removes plain words that are stopwords, and those that only ask for documents (requests.h). The query is
/// taken to be in the languages in which most of its words are stopwords. If it has no other words (`the
/// who`), all stay. Words in phrases and fields, and required or excluded words, always stay, as do words
/// that `is_kept` wants.
QueryWithoutStopwords leave_out_stopwords(
    const QueryNode& root, std::span<const Language* const> languages,
    const std::function<bool(std::string_view word)>& is_kept = [](std::string_view) { return false; });

}  // namespace broadsheet
