#pragma once

#include <cstddef>

namespace broadsheet {

/// A sequence of bytes read once from front to back: a file, standard input, an archive's member.
class ByteStream {
 public:
  virtual ~ByteStream() = default;
  /// Reads up to `size` bytes into `buffer`; 0 only at the end. Throws ReadFault when the rest cannot be had.
  virtual std::size_t read(char* buffer, std::size_t size) = 0;
};

}  // namespace broadsheet
