#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace broadsheet {

/// When an answer has to be there; without a time, never.
class Deadline {
 public:
  using Clock = std::chrono::steady_clock;

  Deadline() = default;
  explicit Deadline(Clock::time_point at) : at_(at) {}

  bool is_set() const { return at_.has_value(); }
  Deadline or_earlier(Clock::time_point at) const { return Deadline(at_ ? std::min(*at_, at) : at); }
  bool has_passed() const { return at_ && Clock::now() >= *at_; }

 private:
  std::optional<Clock::time_point> at_;
};

}  // namespace broadsheet
