#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/index/arrival.h"

namespace broadsheet {

// What is done to whole generations: finding documents in them, merging, removing, checking. All functions
// throw EnvironmentError.

using DocId = std::uint32_t;

/// Where a document lives.
struct DocumentPlace {
  std::size_t generation = 0;  ///< index into the list given to LiveDocuments
  DocId docid = 0;
  std::uint64_t content_hash = 0;
};

/// The documents of the published generations, by id. One thread each.
class LiveDocuments {
 public:
  explicit LiveDocuments(std::vector<std::filesystem::path> generations);
  ~LiveDocuments();
  LiveDocuments(LiveDocuments&&) noexcept;

  /// nullopt when no document has this id; none has the empty one.
  std::optional<DocumentPlace> find(const std::string& id);
  /// Of a place that find() gave; nullopt: it has none.
  std::optional<Arrival> arrival(const DocumentPlace& place);
  /// The same: what is kept beside its terms, see decode_record().
  std::string record(const DocumentPlace& place);

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

/// Merges databases into one new one, in the order given: docids follow each other. Uses as many steps as the
/// limit of open files asks for; intermediate folders stand beside `out`.
void merge_databases(std::vector<std::filesystem::path> parts, const std::filesystem::path& out);

/// Docids that share an id with another document of a higher sequence number; sequence[docid - 1].
std::vector<DocId> find_duplicates(const std::filesystem::path& generation,
                                   std::span<const std::uint32_t> sequence);

/// One commit, synced.
void remove_documents(const std::filesystem::path& generation, std::span<const DocId> docids);

/// Docids of the documents that came from `root`, or from a file under it. A root of over 200 bytes finds
/// only documents that came from itself: terms of longer paths are cut and hashed.
std::vector<DocId> documents_of_origin(const std::filesystem::path& generation, std::string_view root);

struct GenerationCounts {
  std::uint64_t documents = 0;
  DocId last_docid = 0;
  std::map<std::string, std::uint64_t> languages;
};
GenerationCounts count_documents(const std::filesystem::path& generation);

/// Xapian's own check: what it found wrong, one entry a fault; empty: sound.
std::vector<std::string> check_generation(const std::filesystem::path& generation);

}  // namespace broadsheet
