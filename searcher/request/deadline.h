// Deadlines and cancellation of searches.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>

namespace broadsheet {

/// Set by another thread when nobody waits for the answer any more.
using CancelFlag = std::atomic<bool>;

/// Thrown when a search has been cancelled.
struct Cancelled {};

/// Throws Cancelled when the flag is set. nullptr: never.
inline void end_if_cancelled(const CancelFlag* cancelled) {
  if (cancelled && cancelled->load(std::memory_order_relaxed)) throw Cancelled();
}

/// When an answer must be ready: at some time or never. It can also be cancelled.
class Deadline {
 public:
  using Clock = std::chrono::steady_clock;
  using Time = Clock::time_point;
  static constexpr Time never = Time::max();

  Deadline() = default;
  /// The flag must outlive all copies. nullptr: it cannot be cancelled.
  explicit Deadline(Time at, const CancelFlag* cancelled = nullptr) : at_(at), cancelled_(cancelled) {}

  bool has_time() const { return at_ != never; }
  /// Whether it can pass at all.
  bool is_set() const { return has_time() || cancelled_; }
  Deadline or_earlier(Time at) const { return moved_to(std::min(at_, at)); }
  /// The same cancel flag with another time.
  Deadline moved_to(Time at) const { return Deadline(at, cancelled_); }
  bool has_passed() const { return is_cancelled() || (has_time() && Clock::now() >= at_); }
  bool is_cancelled() const { return cancelled_ && cancelled_->load(std::memory_order_relaxed); }

 private:
  Time at_ = never;
  const CancelFlag* cancelled_ = nullptr;
};

}  // namespace broadsheet
