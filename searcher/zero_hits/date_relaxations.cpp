#include "searcher/zero_hits/date_relaxations.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string>
#include <utility>

#include "common/calendar.h"
#include "searcher/zero_hits/relaxation_costs.h"

namespace broadsheet::zero_hits {
namespace {

constexpr int last_year = 9999;

/// If `dates` has an open end, the first date stands for it, and vice versa.
std::pair<Date, Date> ends_of(const DateRange& dates) {
  const Date first = dates.from ? *dates.from : *dates.to;
  return {first, dates.to ? *dates.to : first};
}

QueryNode dated(const QueryNode& node, std::string text, const DateRange& dates) {
  QueryNode other = node;
  other.text = std::move(text);
  other.quoted = false;
  other.dates = {dates};
  return other;
}

bool is_within(const DateRange& dates, const DaySpan& span) {
  const auto [first, last] = ends_of(dates);
  return day_number(first) >= day_number(span.first) && day_number(last) <= day_number(span.last);
}

void widen_to(Period period, const QueryNode& node, std::vector<Relaxation>& relaxed) {
  const DateRange& dates = node.dates.dates;
  const std::optional<DaySpan> span = period_of(ends_of(dates).first, period);
  if (!span || !is_within(dates, *span)) return;
  const std::string label = period_label(period_number(span->first, period), period);
  relaxed.push_back({dated(node, label, {span->first, span->last}), relaxation_costs::reworded,
                     fmt::format("the whole {}, {}", period_name(period), label)});
}

/// Open ends stay open.
void widen_by_a_year(const QueryNode& node, std::vector<Relaxation>& relaxed) {
  DateRange dates = node.dates.dates;
  std::string from, to;
  if (dates.from) {
    dates.from = Date{std::max(dates.from->year - 1, 0), 1, 1, std::nullopt};
    from = fmt::format("{:04}", dates.from->year);
  }
  if (dates.to) {
    dates.to = Date{std::min(dates.to->year + 1, last_year), 12, 31, std::nullopt};
    to = fmt::format("{:04}", dates.to->year);
  }
  const std::string text = from + ".." + to;
  relaxed.push_back(
      {dated(node, text, dates), relaxation_costs::looser, "one more year on both sides, " + text});
}

void add_month(const QueryNode& node, const HistogramRow& month, std::vector<Relaxation>& relaxed) {
  const std::optional<DateExpression> dates = read_date_expression(month.period, Date{});
  if (dates)
    relaxed.push_back({dated(node, month.period, dates->dates), relaxation_costs::looser,
                       "the nearest month with documents, " + month.period});
}

/// Adds the last month before the dates and the first one after them.
void add_nearest(const QueryNode& node, const std::vector<HistogramRow>& months,
                 std::vector<Relaxation>& relaxed) {
  const auto [first, last] = ends_of(node.dates.dates);
  const std::string begin = iso_day(first).substr(0, 7), end = iso_day(last).substr(0, 7);
  const HistogramRow *before = nullptr, *after = nullptr;
  for (const HistogramRow& month : months) {
    if (month.period <= begin) before = &month;
    if (month.period >= end && !after) after = &month;
  }
  if (before) add_month(node, *before, relaxed);
  if (after && after != before) add_month(node, *after, relaxed);
}

}  // namespace

std::vector<Relaxation> relax_dates(const QueryNode& node, const std::vector<HistogramRow>& months) {
  std::vector<Relaxation> relaxed;
  if (!node.dates.dates.from && !node.dates.dates.to) return relaxed;
  widen_to(Period::month, node, relaxed);
  widen_to(Period::year, node, relaxed);
  widen_by_a_year(node, relaxed);
  add_nearest(node, months, relaxed);
  return relaxed;
}

}  // namespace broadsheet::zero_hits
