#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "common/date.h"

namespace broadsheet {

/// How many documents there are of every day.
class DateCounts {
 public:
  /// `key`: as date_key() gives it. Anything else, also an empty one, counts as undated.
  void add(std::string_view key, std::uint64_t documents = 1);
  void add_undated(std::uint64_t documents) { undated_ += documents; }

  std::uint64_t undated() const { return undated_; }
  std::uint64_t dated() const;

  struct Day {
    Date date;
    std::uint64_t documents = 0;
  };
  /// Those that have any, in their order.
  std::vector<Day> days() const;

 private:
  std::vector<std::vector<std::uint64_t>> years_;  ///< by year; empty, or twelve months of 31 days
  std::uint64_t undated_ = 0;
};

}  // namespace broadsheet
