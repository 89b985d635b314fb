#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

/// One way of compressing, as a machine that is fed bytes and gives bytes.
class Codec {
 public:
  struct Step {
    std::size_t taken = 0;
    std::size_t given = 0;
    bool frame_ends = false;  ///< what was compressed at once is complete; more may follow
  };

  virtual ~Codec() = default;
  /// Throws ReadFault when the bytes are damaged.
  virtual Step step(std::string_view in, char* out, std::size_t out_size) = 0;
};

/// One row of the table of compressions.
struct Compression {
  std::string_view name;
  std::string_view extension;
  std::string_view magic;  ///< what compressed bytes begin with
  std::unique_ptr<Codec> (*make)();
};

/// nullptr: not compressed in a way that we know.
const Compression* detect_compression(std::string_view head);

}  // namespace broadsheet::readers
