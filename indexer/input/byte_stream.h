#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>

namespace broadsheet::readers {

/// The rest of one input cannot be had: damaged, over a limit, not readable. A fault of data, not of the
/// environment: the run goes on with the next input. The message is one clause without a full stop.
struct ReadFault : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A sequence of bytes read once from front to back: a file, standard input, an archive's member.
class ByteStream {
 public:
  virtual ~ByteStream() = default;
  /// Reads up to `size` bytes into `buffer`; 0 only at the end. Throws ReadFault when the rest cannot be had.
  virtual std::size_t read(char* buffer, std::size_t size) = 0;
  /// The length when the stream can seek, else 0. Only files can; archives with a table at the end profit.
  virtual std::uint64_t seekable_size() const { return 0; }
  /// Goes to byte `offset`; only when seekable_size() is not 0.
  virtual void seek(std::uint64_t /*offset*/) {}
};

}  // namespace broadsheet::readers
