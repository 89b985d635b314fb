// The interface of everything that bytes are read from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>

namespace broadsheet::readers {

/// The rest of an input cannot be read: it is damaged, over a limit or not accessible. This is a fault of
/// data, so the run continues with the next input. The message is one clause without a full stop.
struct ReadFault : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Bytes that are read once from front to back: a file, standard input, a member of an archive.
class ByteStream {
 public:
  virtual ~ByteStream() = default;
  /// Reads up to `size` bytes into `buffer`. Returns 0 only at the end. Throws ReadFault when the rest cannot
  /// be read.
  virtual std::size_t read(char* buffer, std::size_t size) = 0;
  /// The length if the stream can seek, otherwise 0. Only files can. Archives with a table at the end need
  /// it.
  virtual std::uint64_t seekable_size() const { return 0; }
  /// Moves to byte `offset`. Only allowed when seekable_size() is not 0.
  virtual void seek(std::uint64_t /*offset*/) {}
};

}  // namespace broadsheet::readers
