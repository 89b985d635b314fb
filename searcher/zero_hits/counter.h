#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "searcher/deadline.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace broadsheet {

/// Runs a search; Results::partial when the time did not suffice.
using RunSearch = std::function<Results(const Request&)>;

/// Counts what searches find, each once, until the time is up.
class Counter {
 public:
  /// `run` gives up at the deadline by itself.
  Counter(RunSearch run, const Deadline& deadline) : run_(std::move(run)), deadline_(deadline) {}

  /// Documents, exactly; nullopt: there was no time for it.
  std::optional<std::uint64_t> count(const Request& request);
  /// Months with documents that it finds; nullopt as above.
  std::optional<std::vector<HistogramRow>> months(Request request);

  bool is_over() const { return deadline_.has_passed(); }

 private:
  RunSearch run_;
  const Deadline& deadline_;
  std::map<std::string, std::uint64_t> known_;
};

/// The same for searches that find the same.
std::string search_key(const Request& request);

}  // namespace broadsheet
