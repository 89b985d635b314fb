// The compression formats: gzip, zstd, xz, bzip2.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

/// A decompressor that takes and gives bytes step by step.
class Codec {
 public:
  struct Step {
    std::size_t taken = 0;
    std::size_t given = 0;
    bool frame_ends = false;  ///< a compressed frame is complete; another one may follow
  };

  virtual ~Codec() = default;
  /// Throws ReadFault when the bytes are damaged.
  virtual Step step(std::string_view in, char* out, std::size_t out_size) = 0;
};

/// A row in the table of compression formats.
struct Compression {
  std::string_view name;
  std::string_view extension;
  std::string_view magic;  ///< the first bytes of compressed data
  std::unique_ptr<Codec> (*make)();
};

/// nullptr when the data is in no compression format that we know.
const Compression* detect_compression(std::string_view head);

}  // namespace broadsheet::readers
