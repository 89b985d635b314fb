#include "indexer/readers/whole_document.h"

#include <algorithm>

namespace broadsheet::readers {
namespace {

constexpr std::size_t document_block_bytes = 1 << 16;

class WholeDocument final : public RecordSplitter {
 public:
  WholeDocument(ReaderInput input, OwnId own_id) : input_(std::move(input)), own_id_(own_id) {}

  std::optional<std::variant<RawRecord, BadRecord>> next() override {
    if (!input_.stream) return std::nullopt;
    const auto stream = std::move(input_.stream);
    std::string bytes;
    std::size_t size = 0;
    do {
      size = bytes.size();
      if (size > input_.max_record_bytes) return BadRecord{input_.where, too_long(input_.max_record_bytes)};
      bytes.resize(size + std::max(document_block_bytes, size / 2));
      bytes.resize(size + stream->read(bytes.data() + size, bytes.size() - size));
    } while (bytes.size() > size);
    if (bytes.empty()) return BadRecord{input_.where, "empty file"};
    return RawRecord{std::move(bytes), input_.where, own_id_ == OwnId::no ? input_.where : std::string()};
  }

 private:
  ReaderInput input_;
  OwnId own_id_;
};

}  // namespace

std::unique_ptr<RecordSplitter> split_whole_document(ReaderInput input, OwnId own_id) {
  return std::make_unique<WholeDocument>(std::move(input), own_id);
}

}  // namespace broadsheet::readers
