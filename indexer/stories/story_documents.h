// Reads sketches and texts of documents from generations.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "common/document.h"
#include "indexer/generations/generations.h"
#include "indexer/stories/sketch.h"

namespace broadsheet::stories {

/// A document in the index that is long enough for a story.
struct SketchedDocument {
  Sketch sketch;
  std::uint64_t content_hash = 0;
  DocId docid = 0;
  std::uint32_t generation = 0;  ///< index into the list of generations
};

/// The sketched documents of all generations, in order of generation and docid. Throws EnvironmentError.
std::vector<SketchedDocument> sketched_documents(const std::vector<std::filesystem::path>& generations);

/// Fetches whole documents from generations or segments. Use one object per thread. Throws EnvironmentError.
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
