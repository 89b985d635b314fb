#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "common/document.h"
#include "searcher/entity_overrides.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace broadsheet {

/// An open index and the whole path from a request to its results. Use one per thread. It keeps the
/// generations it opened; a search that meets a newer state in the middle opens the index anew and is redone.
class Searcher {
 public:
  /// Throws EnvironmentError when the index is missing, damaged or of another version.
  explicit Searcher(const std::filesystem::path& index, EntityOverrides overrides = {});
  ~Searcher();
  Searcher(const Searcher&) = delete;
  Searcher& operator=(const Searcher&) = delete;

  Results search(const Request& request);
  /// The document with this id; nullopt: there is none.
  std::optional<Document> document(const std::string& id);
  std::vector<EntityList> entities(const EntityListRequest& request);

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet
