#include "indexer/records/date_choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "common/folded_cursor.h"
#include "indexer/records/date_reading.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

enum class Tier : std::uint8_t { key, markup, text, address, change, month_of_address };

constexpr std::size_t day_bytes = 10;  // of `2021-05-03`; addresses give this or `2021-05`

Tier tier_of(const DateCandidate& candidate) {
  if (candidate.kind == DateKeyKind::change) return Tier::change;
  switch (candidate.from) {
    case DateFrom::key:
      return Tier::key;
    case DateFrom::markup:
      return Tier::markup;
    case DateFrom::text:
      return Tier::text;
    case DateFrom::address:
      break;
  }
  return candidate.value.size() >= day_bytes ? Tier::address : Tier::month_of_address;
}

/// `published: true` was never meant as a date.
bool is_flag(const DateCandidate& candidate) {
  constexpr std::array flags = {"true"sv, "false"sv, "True"sv,  "False"sv, "TRUE"sv, "FALSE"sv, "yes"sv,
                                "no"sv,   "null"sv,  "draft"sv, "none"sv,  "None"sv, "nan"sv,   "n/a"sv};
  const std::string& value = candidate.value;
  const bool number = value == "0" || value == "1";
  return (number && !is_called_date(candidate.key)) ||
         std::find(flags.begin(), flags.end(), value) != flags.end();
}

class Choosing {
 public:
  Choosing(std::vector<DateCandidate>& candidates, const DateContext& context)
      : candidates_(candidates), reading_(context), used_(candidates.size(), false) {}

  DateChoice choose() {
    std::optional<Found> found = first();
    if (found && found->read.precision != DatePrecision::day) complete(*found);
    DateChoice choice;
    if (found) {
      choice.date = found->read.date;
      choice.from = candidates_[found->at].from;
      if (!found->note.empty()) choice.warnings.push_back(found->note);
    }
    // A fault is worth a word unless another key or the page's metadata has the date.
    const bool stated = found && tier_of(candidates_[found->at]) <= Tier::markup;
    if (!stated && !fault_.empty()) choice.warnings.push_back(fault_);
    remove_used();
    return choice;
  }

 private:
  struct Found {
    WrittenDate read;
    std::size_t at;
    std::string note;
  };

  std::vector<std::size_t> by_trust() const {
    std::vector<std::size_t> order(candidates_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const Tier left = tier_of(candidates_[a]), right = tier_of(candidates_[b]);
      return left != right ? left < right : candidates_[a].rank < candidates_[b].rank;
    });
    return order;
  }

  std::optional<Found> read(std::size_t at) {
    const DateCandidate& candidate = candidates_[at];
    const std::optional<WrittenDate> read = reading_.read(candidate);
    if (read) return Found{*read, at, reading_.note};
    // `day: Monday` is no fault.
    const bool part =
        candidate.kind == DateKeyKind::month_of_year || candidate.kind == DateKeyKind::day_of_month;
    if (fault_.empty() && !part && tier_of(candidate) <= Tier::markup && !is_flag(candidate))
      fault_ = reading_.fault;
    return std::nullopt;
  }

  /// A date of publication; else the first date of a change.
  std::optional<Found> first() {
    std::optional<Found> change;
    order_ = candidates_.size() > 1 ? by_trust() : std::vector<std::size_t>(candidates_.size(), 0);
    for (const std::size_t at : order_) {
      const Tier tier = tier_of(candidates_[at]);
      if (change && tier >= Tier::change) break;
      std::optional<Found> found = read(at);
      if (!found) continue;
      if (!found->read.revised || tier == Tier::change) return use(*found);
      if (!change) change = found;
    }
    return change ? use(*change) : std::nullopt;
  }

  std::optional<Found> use(const Found& found) {
    used_[found.at] = true;
    return found;
  }

  /// Makes a year or month a day: by keys for its parts, or by another candidate that agrees with it.
  void complete(Found& found) {
    if (found.read.precision == DatePrecision::year && complete_by_parts(found)) return;
    for (const std::size_t at : order_) {
      if (at == found.at || tier_of(candidates_[at]) == Tier::change) continue;
      const std::optional<Found> other = read(at);
      if (!other || other->read.precision <= found.read.precision || !agree(found.read, other->read))
        continue;
      found = *use(*other);
      if (found.read.precision == DatePrecision::day) return;
    }
  }

  static bool agree(const WrittenDate& less, const WrittenDate& more) {
    return less.date.year == more.date.year &&
           (less.precision == DatePrecision::year || less.date.month == more.date.month);
  }

  /// `year: 2021`, `month: May`, `day: 3`, and the list `date: [2021, 5, 3]`.
  bool complete_by_parts(Found& found) {
    const std::optional<std::size_t> month = part(found.at, 1, DateKeyKind::month_of_year);
    if (!month) return false;
    const std::optional<std::size_t> day = part(found.at, 2, DateKeyKind::day_of_month);
    const std::string& name = candidates_[*month].value;
    const std::string number = day ? candidates_[*day].value : "1";
    const std::string text = all_digits(name) ? fmt::format("{:04}-{}-{}", found.read.date.year, name, number)
                                              : fmt::format("{} {} {}", number, name, found.read.date.year);
    const std::optional<WrittenDate> whole =
        reading_.read({.from = candidates_[found.at].from, .value = text});
    if (!whole || whole->precision != DatePrecision::day) return false;
    found.read = *whole;
    used_[*month] = true;
    if (day) used_[*day] = true;
    return true;
  }

  /// The candidate that many places behind the year, if it has the same key; else the one with a key of that
  /// kind, for a year with such a key.
  std::optional<std::size_t> part(std::size_t year, std::size_t behind, DateKeyKind kind) const {
    const DateCandidate& first = candidates_[year];
    if (first.from != DateFrom::key) return std::nullopt;
    if (year + behind < candidates_.size() && candidates_[year + behind].key == first.key &&
        candidates_[year + behind].value.size() <= 2)
      return year + behind;
    if (first.kind != DateKeyKind::year) return std::nullopt;
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (candidates_[i].kind == kind) return i;
    return std::nullopt;
  }

  /// With a value of a list, all of the list.
  bool is_used(std::size_t at) const {
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (used_[i] && (i == at || (!candidates_[i].key.empty() && candidates_[i].key == candidates_[at].key)))
        return true;
    return false;
  }

  void remove_used() {
    std::vector<DateCandidate> rest;
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (!is_used(i)) rest.push_back(candidates_[i]);
    candidates_ = std::move(rest);
  }

  std::vector<DateCandidate>& candidates_;
  DateReading reading_;
  std::vector<bool> used_;
  std::vector<std::size_t> order_;
  std::string fault_;
};

}  // namespace

DateChoice choose_date(std::vector<DateCandidate>& candidates, const DateContext& context) {
  return Choosing(candidates, context).choose();
}

}  // namespace broadsheet::readers
