#pragma once

#include <exception>
#include <mutex>
#include <utility>

namespace broadsheet {

/// The first exception of any thread; later ones only follow from it.
class FirstFault {
 public:
  void keep(std::exception_ptr fault) {
    const std::lock_guard lock(mutex_);
    if (!fault_) fault_ = std::move(fault);
  }
  /// To be called when no thread runs any more. Does nothing when none failed.
  void rethrow() const {
    if (fault_) std::rethrow_exception(fault_);
  }

 private:
  std::mutex mutex_;
  std::exception_ptr fault_;
};

}  // namespace broadsheet
