#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

/// The limit for what one file may unpack to is reached: nothing more of it is read.
struct UnpackLimit : ReadFault {
  using ReadFault::ReadFault;
};

/// Watches what one file unpacks to, so that a small file cannot fill the machine. A file inside a compressed
/// archive inside an archive passes several layers, each counted on its own against the bytes taken from
/// disk.
class UnpackMeter {
 public:
  /// From `ratio_from_bytes` unpacked on `max_ratio` holds. `taken` counts the bytes from disk and outlives
  /// this.
  UnpackMeter(const std::atomic<std::uint64_t>& taken, std::uint64_t max_unpacked_bytes, double max_ratio);

  /// Layer 0 is the outermost. Throws UnpackLimit.
  void add(std::size_t layer, std::uint64_t bytes);

 private:
  static constexpr std::uint64_t ratio_from_bytes = 32ull << 20;

  const std::atomic<std::uint64_t>& taken_;
  std::uint64_t taken_before_;
  std::uint64_t max_unpacked_bytes_;
  double max_ratio_;
  std::vector<std::uint64_t> unpacked_;  // by layer
};

}  // namespace broadsheet::readers
