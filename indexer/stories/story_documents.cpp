#include "indexer/stories/story_documents.h"

#include <xapian.h>

#include <map>
#include <optional>
#include <utility>

#include "common/big_endian.h"
#include "common/index/stored_record.h"
#include "common/schema.h"
#include "indexer/generations/xapian_faults.h"

namespace broadsheet::stories {
namespace {

constexpr std::size_t most_open = 64;  ///< databases with up to three open files each, see merge_fan_in()

constexpr auto sketch_slot = static_cast<Xapian::valueno>(Slot::sketch);
constexpr auto hash_slot = static_cast<Xapian::valueno>(Slot::content_hash);
constexpr auto record_slot = static_cast<Xapian::valueno>(Slot::record);

void append_documents(const Xapian::Database& database, std::uint32_t generation,
                      std::vector<SketchedDocument>& documents) {
  auto hash = database.valuestream_begin(hash_slot);
  const auto hashes_end = database.valuestream_end(hash_slot);
  for (auto value = database.valuestream_begin(sketch_slot); value != database.valuestream_end(sketch_slot);
       ++value) {
    const std::optional<Sketch> sketch = decode_sketch(*value);
    const Xapian::docid docid = value.get_docid();
    if (hash != hashes_end && hash.get_docid() < docid) hash.skip_to(docid);
    if (!sketch || hash == hashes_end || hash.get_docid() != docid) continue;
    documents.push_back({*sketch, from_big_endian(*hash), docid, generation});
  }
}

}  // namespace

std::vector<SketchedDocument> sketched_documents(const std::vector<std::filesystem::path>& generations) {
  std::vector<SketchedDocument> documents;
  for (std::uint32_t i = 0; i < generations.size(); ++i)
    rethrow_xapian_faults(generations[i],
                          [&] { append_documents(Xapian::Database(generations[i].string()), i, documents); });
  return documents;
}

struct StoredDocuments::Private {
  std::vector<std::filesystem::path> folders;
  std::map<std::uint32_t, Xapian::Database> open;  ///< opened when first needed

  /// If too many are open, closes them all: which one is needed next is unknown.
  Xapian::Database& database(std::uint32_t generation) {
    if (open.size() >= most_open && !open.contains(generation)) open.clear();
    const auto known = open.find(generation);
    if (known != open.end()) return known->second;
    return open.emplace(generation, Xapian::Database(folders[generation].string())).first->second;
  }
};

StoredDocuments::StoredDocuments(std::vector<std::filesystem::path> generations)
    : self_(std::make_unique<Private>()) {
  self_->folders = std::move(generations);
}
StoredDocuments::~StoredDocuments() = default;

Document StoredDocuments::get(std::uint32_t generation, DocId docid) {
  const std::filesystem::path& folder = self_->folders[generation];
  return rethrow_xapian_faults(folder, [&] {
    const Xapian::Document document =
        self_->database(generation).get_document(docid, Xapian::DOC_ASSUME_VALID);
    const std::string record = document.get_value(record_slot);
    return decode_record(record.empty() ? document.get_data() : record);
  });
}

}  // namespace broadsheet::stories
