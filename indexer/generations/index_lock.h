#pragma once

#include <filesystem>

namespace broadsheet {

/// The right to change an index: one process at a time. Freed by the system when the process ends, however it
/// ends. Readers need no lock.
class IndexLock {
 public:
  /// Makes the index folder when it is missing. With `wait`, blocks until the lock is free; otherwise throws
  /// EnvironmentError that names the holder.
  IndexLock(const std::filesystem::path& index, bool wait);
  ~IndexLock();
  IndexLock(const IndexLock&) = delete;
  IndexLock& operator=(const IndexLock&) = delete;

 private:
  int file_ = -1;
};

}  // namespace broadsheet
