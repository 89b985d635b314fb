// Numbers and strings from the front of bytes, as Microsoft's formats have them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "indexer/extractors/office/little_endian.h"

namespace broadsheet::extraction {

/// Behind the end, numbers are 0 and strings are empty, and `ended()` is true.
class ByteCursor {
 public:
  explicit ByteCursor(std::string_view bytes) : rest_(bytes) {}

  std::uint32_t u32() { return uint32_at(take(4), 0); }
  std::uint16_t u16() { return uint16_at(take(2), 0); }

  std::string_view take(std::size_t size) {
    ended_ = ended_ || size > rest_.size();
    if (ended_) rest_ = {};
    const std::string_view bytes = rest_.substr(0, size);
    rest_.remove_prefix(bytes.size());
    return bytes;
  }

  std::string_view rest() const { return rest_; }
  bool ended() const { return ended_; }

 private:
  std::string_view rest_;
  bool ended_ = false;
};

}  // namespace broadsheet::extraction
