#include "tests/support/temporary_index.h"

#include <fmt/format.h>

#include <utility>

#include "indexer/segments/index_writer.h"

namespace broadsheet::testing {

TemporaryIndex::TemporaryIndex(const std::vector<Document>& documents, std::size_t generations,
                               std::vector<std::string> key_fields) {
  stub_.key_fields = std::move(key_fields);
  stub_.schema_version = current_schema_version;
  stub_.analysis = analysis_fingerprint();
  stub_.uuid = "00000000-0000-4000-8000-000000000000";
  std::filesystem::create_directories(generations_path(path()));
  std::vector<std::vector<Document>> parts(generations);
  for (std::size_t i = 0; i < documents.size(); ++i) parts[i % generations].push_back(documents[i]);
  for (const std::vector<Document>& part : parts) write_generation(part);
  write_stub(path(), stub_);
}

void TemporaryIndex::add(const std::vector<Document>& documents) {
  write_generation(documents);
  write_stub(path(), stub_);
}

void TemporaryIndex::replace(const std::vector<Document>& documents) {
  const std::vector<std::string> old = std::exchange(stub_.generations, {});
  stub_.documents = 0;
  stub_.languages.clear();
  add(documents);
  for (const std::string& generation : old) std::filesystem::remove_all(path() / generation);
}

void TemporaryIndex::write_generation(const std::vector<Document>& documents) {
  const std::string name = fmt::format("generations/{:06}", stub_.next_generation++);
  IndexWriter writer{IndexFields(stub_.key_fields)};
  writer.begin_segment(path() / name);
  for (const Document& document : documents) {
    writer.add(document, 0, {});
    ++stub_.languages[document.language];
  }
  writer.add_forms(merged_forms({&writer.forms()}));
  writer.finish_segment();
  stub_.documents += documents.size();
  stub_.generations.push_back(name);
  ++stub_.revision;
}

}  // namespace broadsheet::testing
