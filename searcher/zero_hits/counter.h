#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "searcher/request/deadline.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet::zero_hits {

/// Runs a search; Results::partial when the time did not suffice.
using RunSearch = std::function<Results(const Request&, const Deadline&)>;

/// Counts what searches find, each once, until the time is up.
class Counter {
 public:
  /// `share`: of the time, for one search, so that a slow one leaves some to the others.
  Counter(RunSearch run, const Deadline& deadline, std::chrono::milliseconds share)
      : run_(std::move(run)), deadline_(deadline), share_(share) {}

  /// Documents, exactly; nullopt: there was no time for it.
  std::optional<std::uint64_t> count(const Request& request);
  /// Months with documents that it finds; nullopt as above.
  std::optional<std::vector<HistogramRow>> months(Request request);

  /// More time, for what could not be counted up to now.
  void set_deadline(const Deadline& deadline) { deadline_ = deadline; }
  /// What is known without counting.
  void know(const Request& request, std::uint64_t documents);

  bool is_over() const { return deadline_.has_passed(); }

 private:
  Results run(const Request& request);

  RunSearch run_;
  Deadline deadline_;
  std::chrono::milliseconds share_;
  std::map<std::string, std::optional<std::uint64_t>> known_;  ///< by search_key()
};

/// The same for searches that find the same.
std::string search_key(const Request& request);

}  // namespace broadsheet::zero_hits
