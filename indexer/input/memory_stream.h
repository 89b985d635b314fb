// Reads bytes in memory.
#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

class MemoryStream final : public ByteStream {
 public:
  explicit MemoryStream(std::string bytes) : bytes_(std::move(bytes)) {}

  std::size_t read(char* buffer, std::size_t size) override {
    const std::size_t count = std::min(size, bytes_.size() - at_);
    std::memcpy(buffer, bytes_.data() + at_, count);
    at_ += count;
    return count;
  }
  std::uint64_t seekable_size() const override { return bytes_.size(); }
  void seek(std::uint64_t offset) override { at_ = std::min<std::uint64_t>(offset, bytes_.size()); }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace broadsheet::readers
