#pragma once

#include <string>
#include <vector>

#include "common/analysis/analysis.h"
#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"
#include "searcher/request/request.h"
#include "searcher/saved/saved_searches.h"

namespace broadsheet {

/// A request's query, made ready for an index.
struct SearchedQuery {
  Request request;     ///< who is meant by filters is filled in; a query for a story has an order of its own
  QueryReader reader;  ///< in the query's languages
  QueryNode typed;     ///< as typed; what the index has for its names, patterns and relations is filled in
  QueryNode root;      ///< the same without words that are not worth searching for
};

/// What a query is read with. All must outlive what is read.
struct QuerySources {
  IndexReader& index;
  EntityNames& names;
  Analyzer& analyzer;
  const saved::SavedSearches& saved;
};

/// Notes say what was read otherwise than typed. Throws EnvironmentError when the file of a request for
/// similar documents cannot be read, the saved searches, or the index.
SearchedQuery read_query(Request request, const QuerySources& sources, std::vector<std::string>& notes);

}  // namespace broadsheet
