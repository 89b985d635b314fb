// Prepares a request's query for an index: parse, look up, clean up.
#pragma once

#include <string>
#include <vector>

#include "common/analysis/analysis.h"
#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/lookups/known_words.h"
#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"
#include "searcher/request/request.h"
#include "searcher/saved/saved_searches.h"

namespace broadsheet {

/// A query that is ready to run.
struct PreparedQuery {
  Request request;     ///< with the entities of filters; a query for a story gets its own order
  QueryReader reader;  ///< with the languages of the query
  QueryNode typed;     ///< as typed, with names, patterns and relations looked up
  QueryNode root;      ///< `typed` without words that are not worth searching for
};

/// What is needed to read a query. All must outlive the result.
struct QuerySources {
  IndexReader& index;
  EntityNames& names;
  Analyzer& analyzer;
  const saved::SavedSearches& saved;
  ApartSpellings& apart;
};

/// Adds notes where the query is not taken literally. Throws EnvironmentError when the index, the saved
/// searches, or the file of a request for similar documents cannot be read, and UsageError when a filter or
/// facet is of no field.
PreparedQuery prepare_query(Request request, const QuerySources& sources, std::vector<std::string>& notes);

}  // namespace broadsheet
