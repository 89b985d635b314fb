// Reads compressed files.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "indexer/input/codec.h"

namespace broadsheet::readers {

class UnpackMeter;

/// Unpacks a stream. Returns everything that can be unpacked before a damaged place, and only then throws.
/// libarchive's filters would lose up to a whole block there, and a small file is a single block.
class CompressedStream final : public ByteStream {
 public:
  /// `meter` must outlive the stream.
  CompressedStream(std::unique_ptr<ByteStream> packed, const Compression& compression, UnpackMeter& meter,
                   std::size_t layer);

  std::size_t read(char* buffer, std::size_t size) override;

 private:
  bool refill();
  [[noreturn]] void throw_stuck(bool at_end) const;
  bool next_frame();

  std::unique_ptr<ByteStream> packed_;
  const Compression& compression_;
  std::unique_ptr<Codec> codec_;  // null between frames and at the end
  UnpackMeter& meter_;
  std::size_t layer_;
  std::vector<char> block_;
  std::string_view rest_;  // of block_
};

}  // namespace broadsheet::readers
