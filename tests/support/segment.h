#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/segments/index_writer.h"

namespace broadsheet::testing {

inline Document document(const std::string& id, const std::string& text, const std::string& language = "en") {
  Document result;
  result.id = id;
  result.text = text;
  result.language = language;
  return result;
}

/// A database of these documents: docids 1, 2, 3 ..., content hashes 101, 102, 103 ...
inline void write_segment(const std::filesystem::path& folder, const std::vector<Document>& documents,
                          const std::string& origin = "/dump.jsonl") {
  std::filesystem::create_directories(folder.parent_path());
  IndexWriter writer;
  writer.begin_segment(folder);
  std::uint64_t hash = 100;
  for (const Document& each : documents) writer.add(each, ++hash, origin);
  writer.finish_segment();
}

}  // namespace broadsheet::testing
