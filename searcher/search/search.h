// Searches an index: takes requests and returns results. Only this unit knows the whole path between them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "common/document.h"
#include "common/index/index_stub.h"
#include "searcher/lists/completion.h"
#include "searcher/request/deadline.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/request/opened_document.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet {

/// An open index. Use one object per thread. It keeps its generations open. If they can no longer be read
/// because the index has changed, it opens the newest state and repeats the search.
class Searcher {
 public:
  /// `kept` has the saved searches for `saved:NAME`, read whenever a query uses one, and the sources of
  /// completions. Throws EnvironmentError when the index is missing, damaged or of another version.
  explicit Searcher(const std::filesystem::path& index, EntityOverrides overrides = {},
                    saved::KeptQueries kept = {});
  ~Searcher();
  Searcher(const Searcher&) = delete;
  Searcher& operator=(const Searcher&) = delete;

  /// Throws Cancelled soon after the flag is set.
  Results search(const Request& request, const CancelFlag* cancelled = nullptr);
  /// Called for each hit, as `results.hits`. Return false to stop.
  using HitVisitor = std::function<bool(const Results& results)>;
  /// Visits all documents that match the query, filters and dates: in index order, without scores, with
  /// copies. Each document is visited once, even if the index changes meanwhile. Needs 8 bytes of memory per
  /// hit. Returns the results without hits; the total is the number of documents visited. Stops after the
  /// request's timeout.
  Results visit_all(const Request& request, const HitVisitor& visit);
  /// The document with this id; nullopt when there is none.
  std::optional<Document> document(const std::string& id);
  /// The document with matches of the request's query highlighted, and with its entities if the request shows
  /// them. Throws Cancelled.
  std::optional<OpenedDocument> open_document(const std::string& id, const Request& request,
                                              const CancelFlag* cancelled = nullptr);
  /// The document as a hit with its whole text. The user's overrides are applied to its entities.
  std::optional<Hit> whole_document(const std::string& id);
  /// At most `most` completions of a query that ends at the cursor. Throws Cancelled.
  Completions complete(const std::string& query, std::size_t most, const CancelFlag* cancelled = nullptr);
  void visit_words(const WordListRequest& request, const std::function<bool(const ListedWord&)>& visit);
  std::vector<EntityList> entities(const EntityListRequest& request);

  /// Opens the newest published state if it is not open. Throws EnvironmentError; the open state then stays.
  void refresh();
  /// The number of documents in the open state.
  std::uint64_t document_count() const;
  /// The stub of the open state.
  const IndexStub& stub() const;

 private:
  struct Private;
  class Watch;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet
