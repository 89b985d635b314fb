#include "indexer/input/legacy_stream.h"

#include <algorithm>
#include <string_view>

#include "indexer/input/charset.h"
#include "indexer/input/unicode_stream.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t legacy_block_bytes = 1 << 16;

bool is_ascii_block(std::string_view bytes) {
  return std::none_of(bytes.begin(), bytes.end(),
                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// The end of the last whole line, so that no character is cut.
std::string_view whole_lines_of(std::string_view bytes) {
  const std::size_t end = bytes.rfind('\n');
  return end == bytes.npos ? bytes : bytes.substr(0, end);
}

class LegacyStream final : public ByteStream {
 public:
  LegacyStream(std::unique_ptr<ByteStream> source, std::function<void(std::string)> note)
      : source_(std::make_unique<HeadStream>(std::move(source))), note_(std::move(note)) {}

  std::size_t read(char* buffer, std::size_t size) override {
    if (!decided_) size = std::min(size, decide());
    return source_->read(buffer, size);
  }

 private:
  // Looks at the next block. Returns how many bytes may be read before the next one must be looked at.
  std::size_t decide() {
    const std::string_view head = source_->peek(legacy_block_bytes);
    if (head.empty() || is_ascii_block(head)) return std::max<std::size_t>(head.size(), 1);
    decided_ = true;
    const std::string_view lines = head.size() < legacy_block_bytes ? head : whole_lines_of(head);
    const std::string encoding = guess_encoding(lines);
    if (encoding.empty()) return legacy_block_bytes;
    source_ = std::make_unique<HeadStream>(converted_to_utf8(std::move(source_), encoding));
    if (note_) note_("is not UTF-8; read as " + encoding);
    return legacy_block_bytes;
  }

  std::unique_ptr<HeadStream> source_;
  std::function<void(std::string)> note_;
  bool decided_ = false;
};

}  // namespace

std::unique_ptr<HeadStream> with_one_encoding(std::unique_ptr<ByteStream> stream,
                                              std::function<void(std::string)> note) {
  return std::make_unique<HeadStream>(std::make_unique<LegacyStream>(std::move(stream), std::move(note)));
}

}  // namespace broadsheet::readers
