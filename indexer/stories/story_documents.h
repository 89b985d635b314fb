#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "common/document.h"
#include "indexer/generations/generations.h"
#include "indexer/stories/sketch.h"

namespace broadsheet::stories {

/// A live document that is long enough for a story.
struct SketchedDocument {
  Sketch sketch;
  std::uint64_t content_hash = 0;
  DocId docid = 0;
  std::uint32_t generation = 0;  ///< index into the list of folders
};

/// Of all generations, in their order, by docid. Throws EnvironmentError.
std::vector<SketchedDocument> sketched_documents(const std::vector<std::filesystem::path>& generations);

/// Fetches documents of generations, or of segments. One thread each. Throws EnvironmentError.
class StoredDocuments {
 public:
  explicit StoredDocuments(std::vector<std::filesystem::path> generations);
  ~StoredDocuments();
  StoredDocuments(const StoredDocuments&) = delete;
  StoredDocuments& operator=(const StoredDocuments&) = delete;

  Document get(std::uint32_t generation, DocId docid);

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::stories
