#include "indexer/input/line_ends.h"

#include <algorithm>

namespace broadsheet::readers {
namespace {

constexpr std::size_t line_end_probe_bytes = 1 << 16;

class LineFeeds final : public ByteStream {
 public:
  explicit LineFeeds(std::unique_ptr<ByteStream> source) : source_(std::move(source)) {}

  std::size_t read(char* buffer, std::size_t size) override {
    const std::size_t got = source_->read(buffer, size);
    std::replace(buffer, buffer + got, '\r', '\n');
    return got;
  }

 private:
  std::unique_ptr<ByteStream> source_;
};

}  // namespace

std::unique_ptr<HeadStream> with_line_feeds(std::unique_ptr<HeadStream> stream) {
  const std::string_view head = stream->peek(line_end_probe_bytes);
  if (head.find('\n') != head.npos || head.find('\r') == head.npos) return stream;
  return std::make_unique<HeadStream>(std::make_unique<LineFeeds>(std::move(stream)));
}

}  // namespace broadsheet::readers
