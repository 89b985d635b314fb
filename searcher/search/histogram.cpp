#include "searcher/search/histogram.h"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>

namespace broadsheet {
namespace {

using Days = std::vector<DateCounts::Day>;

constexpr std::int64_t most_rows = 10'000;

std::int64_t rows_of(const Days& days, Period period) {
  if (days.empty()) return 0;
  return period_number(days.back().date, period) - period_number(days.front().date, period) + 1;
}

/// The requested period, or the next longer one that gives few enough rows.
Period affordable(const Days& days, Period wanted) {
  Period period = wanted;
  while (period != Period::year && rows_of(days, period) > most_rows)
    period = static_cast<Period>(static_cast<int>(period) + 1);
  return period;
}

/// Calls `add` with each row and the documents of a day in it.
template <class Add>
void distribute(const Days& days, std::int64_t first, Histogram& histogram, Add add) {
  for (const DateCounts::Day& day : days) {
    const std::int64_t at = period_number(day.date, histogram.period) - first;
    if (at >= 0 && at < static_cast<std::int64_t>(histogram.rows.size()))
      add(histogram.rows[static_cast<std::size_t>(at)], day.documents);
  }
}

void add_corpus(const DateCounts& corpus, std::int64_t first, Histogram& histogram) {
  histogram.undated.corpus = corpus.undated();
  for (HistogramRow& row : histogram.rows) row.corpus = 0;
  distribute(corpus.days(), first, histogram,
             [](HistogramRow& row, std::uint64_t documents) { *row.corpus += documents; });
}

}  // namespace

Histogram make_histogram(const DateCounts& found, Period wanted, const DateCounts* corpus,
                         std::vector<std::string>& notes) {
  const Days days = found.days();
  Histogram histogram;
  histogram.period = affordable(days, wanted);
  histogram.undated.count = found.undated();
  if (histogram.period != wanted)
    notes.push_back(fmt::format("A histogram by {} would have {} rows, more than {}; this one is by {}.",
                                period_name(wanted), rows_of(days, wanted), most_rows,
                                period_name(histogram.period)));
  const std::int64_t first = days.empty() ? 0 : period_number(days.front().date, histogram.period);
  for (std::int64_t i = 0; i < rows_of(days, histogram.period); ++i)
    histogram.rows.push_back({period_label(first + i, histogram.period)});
  distribute(days, first, histogram,
             [](HistogramRow& row, std::uint64_t documents) { row.count += documents; });
  if (corpus) add_corpus(*corpus, first, histogram);
  return histogram;
}

}  // namespace broadsheet
