// The counters of a run.
#pragma once

#include <atomic>
#include <cstdint>

namespace broadsheet {

/// Written by the reader and the workers, read by the progress display at any time.
struct RunCounters {
  std::atomic<std::uint64_t> records{0};  ///< records read, good or bad
  std::atomic<std::uint64_t> rejected{0};
  std::atomic<std::uint64_t> added{0};       ///< documents that are new in the index
  std::atomic<std::uint64_t> updated{0};     ///< documents that replace an older version
  std::atomic<std::uint64_t> unchanged{0};   ///< skipped because the index already has them
  std::atomic<std::uint64_t> duplicates{0};  ///< records whose id occurred again later in the run
  /// Records with the id of another document, which got one of their own.
  std::atomic<std::uint64_t> separated{0};
  std::atomic<std::uint64_t> removed{0};  ///< by --prune and --delete
  std::atomic<std::uint64_t> undated{0};  ///< documents whose date could not be read
  /// Documents whose date could be day/month or month/day.
  std::atomic<std::uint64_t> uncertain_dates{0};
  /// Documents added or updated that lack the one or the other; `without_date` counts unreadable dates, too.
  std::atomic<std::uint64_t> without_text{0}, without_title{0}, without_date{0};
  std::atomic<std::uint64_t> warnings{0};
  std::atomic<std::uint64_t> bytes_read{0};
  std::atomic<std::uint64_t> bytes_total{0};  ///< 0: unknown
  std::atomic<bool> merging{false};
};

}  // namespace broadsheet
