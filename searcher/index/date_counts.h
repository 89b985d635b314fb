// Counts documents by day: the basis of histograms.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "common/date.h"

namespace broadsheet {

/// How many documents there are for each day.
class DateCounts {
 public:
  /// `key` comes from date_key(). Anything else, also an empty key, counts as undated.
  void add(std::string_view key, std::uint64_t documents = 1);
  void add_undated(std::uint64_t documents) { undated_ += documents; }

  std::uint64_t undated() const { return undated_; }
  std::uint64_t dated() const;

  struct Day {
    Date date;
    std::uint64_t documents = 0;
  };
  /// The days that have documents, in order.
  std::vector<Day> days() const;

 private:
  std::vector<std::vector<std::uint64_t>> years_;  ///< by year; either empty or twelve months of 31 days
  std::uint64_t undated_ = 0;
};

}  // namespace broadsheet
