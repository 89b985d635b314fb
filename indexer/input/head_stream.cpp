#include "indexer/input/head_stream.h"

#include <algorithm>
#include <cstring>

namespace broadsheet::readers {

std::string_view HeadStream::peek(std::size_t size) {
  head_.erase(0, taken_);
  taken_ = 0;
  std::size_t filled = head_.size();
  if (filled < size) head_.resize(size);
  try {
    while (filled < size && !fault_) {
      const std::size_t got = source_->read(head_.data() + filled, size - filled);
      if (got == 0) break;
      filled += got;
    }
  } catch (const ReadFault&) {
    fault_ = std::current_exception();
  }
  head_.resize(filled);
  return std::string_view(head_).substr(0, size);
}

std::size_t HeadStream::read(char* buffer, std::size_t size) {
  if (taken_ == head_.size()) {
    if (fault_) std::rethrow_exception(fault_);
    return source_->read(buffer, size);
  }
  const std::size_t count = std::min(size, head_.size() - taken_);
  std::memcpy(buffer, head_.data() + taken_, count);
  taken_ += count;
  return count;
}

void HeadStream::seek(std::uint64_t offset) {
  source_->seek(offset);
  head_.clear();
  taken_ = 0;
  fault_ = nullptr;
}

}  // namespace broadsheet::readers
