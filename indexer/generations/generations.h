// Operations on whole generations of an index: look-up, merge, removal, check.
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

// All functions throw EnvironmentError.

using DocId = std::uint32_t;

/// Where a document is stored.
struct DocumentPlace {
  std::size_t generation = 0;  ///< index into the list given to LiveDocuments
  DocId docid = 0;
  std::uint64_t content_hash = 0;
};

/// Looks up documents of the published generations by id. Use one object per thread.
class LiveDocuments {
 public:
  explicit LiveDocuments(std::vector<std::filesystem::path> generations);
  ~LiveDocuments();
  LiveDocuments(LiveDocuments&&) noexcept;

  /// nullopt when no document has this id. No document has an empty id.
  std::optional<DocumentPlace> find(const std::string& id);
  /// `place` comes from find(). nullopt when the document has no arrival.
  std::optional<Arrival> arrival(const DocumentPlace& place);
  /// True when the document came from this input file, see RecordSource.
  bool is_from(const DocumentPlace& place, const std::string& origin);
  /// The stored record of the document, see decode_record().
  std::string record(const DocumentPlace& place);

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

/// Merges databases into a new one, in the given order; document numbers follow each other. If the limit of
/// open files requires it, merges in several steps, with intermediate folders beside `out`.
void merge_databases(std::vector<std::filesystem::path> parts, const std::filesystem::path& out);

/// The documents whose id another document with a higher sequence number has, too. The sequence number of a
/// document is sequence[docid - 1].
std::vector<DocId> find_duplicates(const std::filesystem::path& generation,
                                   std::span<const std::uint32_t> sequence);

/// Removes the documents in one commit and syncs it.
void remove_documents(const std::filesystem::path& generation, std::span<const DocId> docids);

/// The documents that came from `root` or a file under it. If `root` is longer than 200 bytes, only documents
/// from `root` itself are found: the terms of longer paths are cut and hashed.
std::vector<DocId> documents_of_origin(const std::filesystem::path& generation, std::string_view root);

struct GenerationCounts {
  std::uint64_t documents = 0;
  DocId last_docid = 0;
  std::map<std::string, std::uint64_t> languages;
};
GenerationCounts count_documents(const std::filesystem::path& generation);

/// Runs Xapian's own check. Returns one entry per fault; empty when sound.
std::vector<std::string> check_generation(const std::filesystem::path& generation);

}  // namespace broadsheet
