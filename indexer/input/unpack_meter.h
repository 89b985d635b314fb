// Limits what compressed files may unpack to.
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

/// A file has unpacked to the limit. Nothing more of it is read.
struct UnpackLimit : ReadFault {
  using ReadFault::ReadFault;
};

/// Counts what one file unpacks to, so that a small file cannot fill the machine. Data in a compressed file
/// in an archive passes several layers. Each is counted separately against the bytes read from disk.
class UnpackMeter {
 public:
  /// `max_ratio` applies from `ratio_from_bytes` unpacked bytes on. `taken` counts the bytes read from disk
  /// and must outlive the meter.
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
