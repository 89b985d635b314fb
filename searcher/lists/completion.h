// Completes a query while it is typed.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/request/deadline.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet {

class IndexReader;
class ValueLists;

/// A completion of the query up to the cursor.
struct Completion {
  std::string text;
  std::string detail;  ///< the number of documents, the meaning of a field, or the saved search
  bool operator==(const Completion&) const = default;
};

struct Completions {
  std::size_t begin = 0;  ///< the completions replace the query from this byte to the cursor
  std::vector<Completion> ways;
};

/// Where completions come from.
struct CompletionSources {
  IndexReader& index;
  ValueLists& values;
  const saved::KeptQueries& kept;
};

/// At most `most` of: names of fields, values of the field being typed (with numbers of documents, most
/// frequent first), names of entities, saved searches, and recent queries with this beginning. Empty where
/// nothing has begun. Takes milliseconds, longer the first time after the index changes. Unreadable files are
/// ignored. Throws Cancelled, and EnvironmentError if the index cannot be read.
Completions complete(const std::string& query, std::size_t most, const CompletionSources& sources,
                     const CancelFlag* cancelled = nullptr);

}  // namespace broadsheet
