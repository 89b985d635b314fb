// Reads lines of limited length.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

/// Memory is bounded by the longest line allowed.
class LineReader {
 public:
  struct Line {
    std::string_view text;     ///< without its line end; valid until the next call; empty when too_long
    std::uint64_t number = 0;  ///< from 1
    bool too_long = false;
  };

  LineReader(std::unique_ptr<ByteStream> stream, std::uint64_t max_line_bytes);

  /// nullopt at the end. Returns all complete lines before it throws ReadFault.
  std::optional<Line> next();

 private:
  bool fill();
  Line skip_long_line();
  Line take(std::size_t size, std::size_t size_with_end);

  std::unique_ptr<ByteStream> stream_;
  std::uint64_t max_line_bytes_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;  // start of what has not been returned yet
  std::size_t end_ = 0;
  std::uint64_t lines_ = 0;
};

}  // namespace broadsheet::readers
