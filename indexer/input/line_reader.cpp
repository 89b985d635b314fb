#include "indexer/input/line_reader.h"

#include <algorithm>
#include <cstring>

namespace broadsheet::readers {
namespace {

constexpr std::size_t line_block_bytes = 1 << 20;

}  // namespace

LineReader::LineReader(std::unique_ptr<ByteStream> stream, std::uint64_t max_line_bytes)
    : stream_(std::move(stream)), max_line_bytes_(max_line_bytes), buffer_(line_block_bytes) {}

std::optional<LineReader::Line> LineReader::next() {
  std::size_t searched = 0;
  while (true) {
    const char* from = buffer_.data() + begin_;
    const std::size_t size = end_ - begin_;
    if (const void* end = std::memchr(from + searched, '\n', size - searched)) {
      const std::size_t line = static_cast<std::size_t>(static_cast<const char*>(end) - from);
      return take(line, line + 1);
    }
    if (size > max_line_bytes_) return skip_long_line();
    searched = size;
    if (!fill()) break;
  }
  if (begin_ == end_) return std::nullopt;
  return take(end_ - begin_, end_ - begin_);
}

LineReader::Line LineReader::take(std::size_t size, std::size_t size_with_end) {
  std::string_view text(buffer_.data() + begin_, size);
  begin_ += size_with_end;
  ++lines_;
  if (text.size() > max_line_bytes_) return {{}, lines_, true};
  if (text.ends_with('\r')) text.remove_suffix(1);
  return {text, lines_, false};
}

// Skips to the next line without keeping anything.
LineReader::Line LineReader::skip_long_line() {
  ++lines_;
  while (begin_ != end_ || fill()) {
    const char* from = buffer_.data() + begin_;
    const void* end = std::memchr(from, '\n', end_ - begin_);
    begin_ = end ? begin_ + static_cast<std::size_t>(static_cast<const char*>(end) - from) + 1 : end_;
    if (end) break;
  }
  return {{}, lines_, true};
}

// Moves unread bytes to the front and appends a block. Returns false at the end of the stream.
bool LineReader::fill() {
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (end_ == buffer_.size()) buffer_.resize(buffer_.size() * 2);
  const std::size_t got = stream_->read(buffer_.data() + end_, buffer_.size() - end_);
  end_ += got;
  return got > 0;
}

}  // namespace broadsheet::readers
