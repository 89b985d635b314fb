// Counts what searches find, within a time limit.
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

/// Runs a search. Sets Results::partial if there was not enough time.
using RunSearch = std::function<Results(const Request&, const Deadline&)>;

/// Counts each search only once.
class HitCounter {
 public:
  /// `share` is the time for one search, so that a slow one leaves time for others.
  HitCounter(RunSearch run, const Deadline& deadline, std::chrono::milliseconds share)
      : run_(std::move(run)), deadline_(deadline), share_(share) {}

  /// The exact number of documents; nullopt when there was not enough time.
  std::optional<std::uint64_t> count(const Request& request);
  /// The months with documents that the request finds; nullopt if there was not enough time.
  std::optional<std::vector<HistogramRow>> months(Request request);

  /// Gives more time to what could not be counted so far.
  void set_deadline(const Deadline& deadline) { deadline_ = deadline; }
  /// Records a number that is already known.
  void know(const Request& request, std::uint64_t documents);

  bool is_over() const { return deadline_.has_passed(); }

 private:
  Results run(const Request& request);

  RunSearch run_;
  Deadline deadline_;
  std::chrono::milliseconds share_;
  std::map<std::string, std::optional<std::uint64_t>> known_;  ///< keyed by search_key()
};

/// Equal for searches that find the same.
std::string search_key(const Request& request);

}  // namespace broadsheet::zero_hits
