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

/// An open index and the whole path from a request to its results. Use one per thread. It keeps the
/// generations it opened; a search that meets a newer state in the middle opens the index anew and is redone.
class Searcher {
 public:
  /// `kept`: the searches that `saved:NAME` means, read whenever a query has it, and what queries are
  /// completed from. Throws EnvironmentError when the index is missing, damaged or of another version.
  explicit Searcher(const std::filesystem::path& index, EntityOverrides overrides = {},
                    saved::KeptQueries kept = {});
  ~Searcher();
  Searcher(const Searcher&) = delete;
  Searcher& operator=(const Searcher&) = delete;

  /// Throws Cancelled soon after the flag is set.
  Results search(const Request& request, const CancelFlag* cancelled = nullptr);
  /// Called with one hit more of an answer, which is `results.hits`; false: no more.
  using HitVisitor = std::function<bool(const Results& results)>;
  /// Visits all documents that the request's query, filters and dates find, in the order of the index,
  /// without scores; copies of others too. A document comes once: in the state in which it is met when the
  /// index changes meanwhile. Needs 8 bytes of memory a hit. Returns the results without hits; their total is
  /// how many were visited. After the request's time it visits no more.
  Results visit_all(const Request& request, const HitVisitor& visit);
  /// The document with this id; nullopt: there is none.
  std::optional<Document> document(const std::string& id);
  /// The same with what the request's query matches lit up, and with its entities, if the request shows them.
  /// Throws Cancelled.
  std::optional<OpenedDocument> open_document(const std::string& id, const Request& request,
                                              const CancelFlag* cancelled = nullptr);
  /// The same as a hit with its whole text, and what the user's overrides make of its entities.
  std::optional<Hit> whole_document(const std::string& id);
  /// Ways to go on with a query that ends at the cursor, at most `most`. Throws Cancelled.
  Completions complete(const std::string& query, std::size_t most, const CancelFlag* cancelled = nullptr);
  void visit_words(const WordListRequest& request, const std::function<bool(const ListedWord&)>& visit);
  std::vector<EntityList> entities(const EntityListRequest& request);

  /// Opens the newest published state, when another is open. Throws EnvironmentError; what is open stays
  /// then.
  void refresh();
  /// Documents of the state that is open.
  std::uint64_t document_count() const;
  /// The same, as it says of itself.
  const IndexStub& stub() const;

 private:
  struct Private;
  class Watch;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet
