#pragma once

#include <atomic>
#include <cstdint>

namespace broadsheet {

/// What a run has done so far. Written by reader and workers, read by the progress display at any time.
struct RunCounters {
  std::atomic<std::uint64_t> records{0};  ///< read, good or bad
  std::atomic<std::uint64_t> rejected{0};
  std::atomic<std::uint64_t> added{0};       ///< documents that are new in the index
  std::atomic<std::uint64_t> updated{0};     ///< documents whose content replaces an older one
  std::atomic<std::uint64_t> unchanged{0};   ///< skipped: the index has them as they are
  std::atomic<std::uint64_t> duplicates{0};  ///< records whose id came again later in the same run
  std::atomic<std::uint64_t> removed{0};     ///< by --prune and --delete
  std::atomic<std::uint64_t> undated{0};     ///< documents whose date could not be read
  std::atomic<std::uint64_t> warnings{0};
  std::atomic<std::uint64_t> bytes_read{0};
  std::atomic<std::uint64_t> bytes_total{0};  ///< 0: not known
  std::atomic<bool> merging{false};
};

}  // namespace broadsheet
