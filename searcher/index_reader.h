#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "common/index_stub.h"
#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace broadsheet {

/// One document that matches.
struct FoundDocument {
  double score = 0;
  std::string record;  ///< see decode_record(); empty unless asked for
  std::vector<TermScore> term_scores;
};

struct Found {
  Total total;
  std::vector<FoundDocument> documents;  ///< the page asked for, best first
  std::vector<FacetCounts> facets;
  std::string xapian_query;  ///< only with Request::explain
};

/// The published state of an index, open for searching. One thread.
class IndexReader {
 public:
  /// Throws EnvironmentError when the index is missing, damaged or of another version.
  explicit IndexReader(std::filesystem::path index);
  ~IndexReader();
  IndexReader(const IndexReader&) = delete;
  IndexReader& operator=(const IndexReader&) = delete;

  /// Of the state that is open.
  const IndexStub& stub() const;

  /// Runs `root` with the filters, dates, facets, order and page of the request. When the index changes so
  /// much that the open state cannot be read on, opens the new one and starts again. Throws EnvironmentError.
  Found search(const QueryNode& root, const Request& request, QueryReader& reader);

  /// How many documents any of the pattern's terms occurs in, at most: sequences count as their rarest place.
  std::uint64_t frequency(const TextPattern& pattern);

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet
