// Carries an exception from worker threads to the thread that waits for them.
#pragma once

#include <exception>
#include <mutex>
#include <utility>

namespace broadsheet {

/// Keeps the first exception; later ones are only its consequences.
class FirstFault {
 public:
  void keep(std::exception_ptr fault) {
    const std::lock_guard lock(mutex_);
    if (!fault_) fault_ = std::move(fault);
  }
  /// Call this when all threads have ended. Does nothing when none failed.
  void rethrow() const {
    if (fault_) std::rethrow_exception(fault_);
  }

 private:
  std::mutex mutex_;
  std::exception_ptr fault_;
};

}  // namespace broadsheet
