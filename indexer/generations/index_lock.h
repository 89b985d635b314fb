// The lock that keeps a second indexer out of an index.
#pragma once

#include <filesystem>

namespace broadsheet {

/// Only one process at a time can hold the lock. The system frees it however the process ends. Readers need
/// no lock.
class IndexLock {
 public:
  /// Creates the index folder if it is missing. With `wait`, blocks until the lock is free; otherwise throws
  /// an EnvironmentError that names the holder.
  IndexLock(const std::filesystem::path& index, bool wait);
  ~IndexLock();
  IndexLock(const IndexLock&) = delete;
  IndexLock& operator=(const IndexLock&) = delete;

 private:
  int file_ = -1;
};

}  // namespace broadsheet
