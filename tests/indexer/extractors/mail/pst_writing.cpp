#include "tests/indexer/extractors/mail/pst_writing.h"

#include "common/unicode.h"
#include "indexer/extractors/mail/pst_store.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

namespace broadsheet::testing {
namespace {

constexpr std::size_t head_bytes = 0x400, page_bytes = 512;
constexpr std::uint64_t block_page_id = 2, node_page_id = 6, first_block_id = 8;

std::string number(std::uint64_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> 8 * i & 0xff);
  return out;
}

std::string unicode(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) out += number(next_code_point(text, at), 2);
  return out;
}

/// A heap on a node (section 2.3.1) with a property context (2.3.3) on it.
class PropertyHeap {
 public:
  explicit PropertyHeap(const PstNode& node) {
    items_ = {number(0xb5, 1) + number(2, 1) + number(6, 1) + number(0, 1) + number(heap_id(2), 4), ""};
    std::map<std::uint16_t, std::string> records;  // in the order of their numbers
    for (const auto& [id, text] : node.texts) records[id] = record(id, 0x1f, add(unicode(text)));
    for (const auto& [id, value] : node.numbers) records[id] = record(id, 0x03, value);
    for (const auto& [id, time] : node.times) records[id] = record(id, 0x40, add(number(time, 8)));
    for (const auto& [id, bytes] : records) items_[1] += bytes;
  }

  std::string bytes() const {
    std::string content, places;
    for (const std::string& item : items_) {
      places += number(head + content.size(), 2);
      content += item;
    }
    places += number(head + content.size(), 2);
    const std::string map = number(items_.size(), 2) + number(0, 2) + places;
    return number(head + content.size(), 2) + number(0xbcec, 2) + number(heap_id(1), 4) + number(0, 4) +
           content + map;
  }

 private:
  static constexpr std::size_t head = 12;
  static std::uint32_t heap_id(std::size_t item) { return static_cast<std::uint32_t>(item << 5); }
  static std::string record(std::uint16_t id, std::uint16_t type, std::uint32_t value) {
    return number(id, 2) + number(type, 2) + number(value, 4);
  }
  std::uint32_t add(std::string item) {
    items_.push_back(std::move(item));
    return heap_id(items_.size());
  }

  std::vector<std::string> items_;
};

// A leaf of one of the two trees (section 2.2.2.7.7).
std::string tree_page(const std::string& entries, std::size_t count, std::size_t entry_bytes, int type,
                      std::uint64_t id) {
  std::string page = entries;
  page.resize(488, '\0');
  page +=
      number(count, 1) + number(488 / entry_bytes, 1) + number(entry_bytes, 1) + number(0, 1) + number(0, 4);
  return page + number(static_cast<std::uint64_t>(type), 1) + number(static_cast<std::uint64_t>(type), 1) +
         number(0, 6) + number(id, 8);
}

void set(std::string& bytes, std::size_t at, const std::string& value) {
  bytes.replace(at, value.size(), value);
}

struct PstBudget final : extraction::TimeBudget {
  void part_done() override {}
};

}  // namespace

std::vector<PstNode> empty_store() {
  PstNode store;
  store.id = 0x21;
  store.numbers = {{0x35df, 0x89}};
  return {store, pst_folder(pst_top, 0, "Top of Outlook data file")};
}

PstNode pst_folder(std::uint32_t id, std::uint32_t parent, const std::string& name) {
  PstNode folder{id, parent, {{0x3001, name}}, {{0x3602, 0}}, {}};
  return folder;
}

PstNode pst_item_node(std::uint32_t id, std::uint32_t parent, const std::string& message_class) {
  return {id, parent, {{0x001a, message_class}}, {}, {}};
}

std::string pst_file_of(const std::vector<PstNode>& nodes) {
  std::string file(head_bytes + 2 * page_bytes, '\0'), blocks, entries;
  std::uint64_t block = first_block_id;
  for (const PstNode& node : nodes) {
    const std::string bytes = PropertyHeap(node).bytes();
    blocks +=
        number(block, 8) + number(file.size(), 8) + number(bytes.size(), 2) + number(2, 2) + number(0, 4);
    entries += number(node.id, 8) + number(block, 8) + number(0, 8) + number(node.parent, 4) + number(0, 4);
    file += bytes;
    file.resize((file.size() + 16 + 63) / 64 * 64,
                '\0');  // with the trailer of the block, which nobody checks
    block += 4;
  }
  set(file, head_bytes, tree_page(blocks, nodes.size(), 24, 0x80, block_page_id));
  set(file, head_bytes + page_bytes, tree_page(entries, nodes.size(), 32, 0x81, node_page_id));
  set(file, 0, "!BDN");
  set(file, 0x0a, number(0x17, 2));
  set(file, 0xb8, number(file.size(), 8));
  set(file, 0xd8, number(node_page_id, 8) + number(head_bytes + page_bytes, 8));
  set(file, 0xe8, number(block_page_id, 8) + number(head_bytes, 8));
  return file;
}

std::vector<extraction::ExtractedDocument> read_pst(const std::string& bytes) {
  const TemporaryFolder folder;
  const std::string path = (folder / "store.pst").string();
  write_file(path, bytes);
  std::vector<extraction::ExtractedDocument> documents;
  PstBudget budget;
  extraction::extract_pst(
      path, {"pst", "store.pst", {}, {}}, budget,
      [&](extraction::ExtractedDocument document) { documents.push_back(std::move(document)); });
  return documents;
}

}  // namespace broadsheet::testing
