#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/request/deadline.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet {

class IndexReader;
class ValueLists;

/// One way to go on with a query that ends at the cursor.
struct Completion {
  std::string text;
  std::string detail;  ///< a number of documents, what a field holds, what a search is saved as
  bool operator==(const Completion&) const = default;
};

struct Completions {
  std::size_t begin =
      0;  ///< byte of the query from which on, up to the cursor, the text of one takes the place
  std::vector<Completion> ways;
};

/// What a query can be completed from.
struct CompletionSources {
  IndexReader& index;
  ValueLists& values;
  const saved::KeptQueries& kept;
};

/// Names of fields, values of the field that is typed (with their numbers of documents, the most frequent
/// first), names of people and things, saved searches, recent queries that begin so. At most `most`; none
/// where nothing has begun. Takes milliseconds, more once a state of the index. Files that cannot be read
/// offer nothing. Throws Cancelled, and EnvironmentError of the index.
Completions complete(const std::string& query, std::size_t most, const CompletionSources& sources,
                     const CancelFlag* cancelled = nullptr);

}  // namespace broadsheet
