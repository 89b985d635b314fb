#include "searcher/zero_hits/hit_counter.h"

#include <utility>

namespace broadsheet::zero_hits {

std::string search_key(const Request& request) {
  std::string key = request.text + '\n' + request.language;
  for (const Filter& filter : request.filters) key += '\n' + filter.field + ':' + filter.value;
  key += '\n' + (request.dates.from ? iso_day(*request.dates.from) : std::string());
  return key + '\n' + (request.dates.to ? iso_day(*request.dates.to) : std::string());
}

Results HitCounter::run(const Request& request) {
  return run_(request, deadline_.or_earlier(Deadline::Clock::now() + share_));
}

void HitCounter::know(const Request& request, std::uint64_t documents) {
  known_[search_key(request)] = documents;
}

std::optional<std::uint64_t> HitCounter::count(const Request& request) {
  const std::string key = search_key(request);
  if (const auto known = known_.find(key); known != known_.end()) return known->second;
  if (is_over()) return std::nullopt;
  const Results results = run(request);
  const bool counted = !results.partial && results.total.exact();
  return known_[key] = counted ? std::optional(results.total.value) : std::nullopt;
}

std::optional<std::vector<HistogramRow>> HitCounter::months(Request request) {
  if (is_over()) return std::nullopt;
  request.histogram = HistogramRequest{Period::month, false};
  const Results results = run(request);
  if (results.partial || !results.histogram || results.histogram->period != Period::month)
    return std::nullopt;
  std::vector<HistogramRow> months;
  for (const HistogramRow& row : results.histogram->rows)
    if (row.count > 0) months.push_back(row);
  return months;
}

}  // namespace broadsheet::zero_hits
