#include "common/dates/named_months.h"

#include <algorithm>
#include <array>
#include <vector>

#include "common/dates/month_names.h"
#include "common/dates/numeric_dates.h"

namespace broadsheet {
namespace {

constexpr std::size_t reach = 4;            // pieces between a month and its day: `31st day of January`
constexpr std::size_t most_name_words = 4;  // `Deireadh Fómhair`

/// The pieces [begin, end) name a month.
struct MonthPlace {
  std::size_t begin, end;
  int month;
  bool by_language;
};

bool is_day(const DatePiece& piece) {
  return piece.kind == DatePiece::number && piece.text.size() <= 2 && value_of(piece) >= 1 &&
         value_of(piece) <= 31;
}

std::vector<MonthPlace> common_months(const DatePieces& pieces, std::string_view language) {
  std::vector<MonthPlace> places;
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (pieces[i].kind == DatePiece::word)
      if (const NamedMonth named = common_month(pieces[i].text, language); named.month != 0)
        places.push_back({i, i + 1, named.month, named.by_language});
  return places;
}

/// `tháng 3`: Vietnamese counts its months.
std::optional<MonthPlace> counted_month(const DatePieces& pieces, std::size_t at) {
  if (pieces[at].text != "thang" || at + 1 >= pieces.size() || !is_day(pieces[at + 1])) return std::nullopt;
  return MonthPlace{at, at + 2, value_of(pieces[at + 1]), false};
}

/// `12. III. 2021`, `2021. III. 12.`
std::optional<MonthPlace> roman_month(const DatePieces& pieces, std::size_t at) {
  constexpr std::array<std::string_view, 12> numerals = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                                         "vii", "viii", "ix",  "x",  "xi", "xii"};
  const auto numeral = std::find(numerals.begin(), numerals.end(), pieces[at].text);
  if (numeral == numerals.end()) return std::nullopt;
  std::size_t before = at, behind = at + 1;
  while (before > 0 && pieces[before - 1].kind == DatePiece::symbol) --before;
  while (behind < pieces.size() && pieces[behind].kind == DatePiece::symbol) ++behind;
  if (before == 0 || behind == pieces.size()) return std::nullopt;
  const bool glued =
      (before == at && !pieces[at].blank_before) || (behind == at + 1 && !pieces[behind].blank_before);
  if (glued) return std::nullopt;
  const DatePiece &left = pieces[before - 1], &right = pieces[behind];
  const bool around = (is_day(left) && right.text.size() == 4) || (left.text.size() == 4 && is_day(right));
  if (!around || left.kind != DatePiece::number || right.kind != DatePiece::number) return std::nullopt;
  return MonthPlace{at, at + 1, static_cast<int>(numeral - numerals.begin()) + 1, false};
}

/// The longest name that begins here.
std::optional<MonthPlace> any_month_at(const DatePieces& pieces, std::size_t at, std::string_view language) {
  std::optional<MonthPlace> longest = counted_month(pieces, at);
  if (!longest) longest = roman_month(pieces, at);
  std::string name;
  for (std::size_t end = at; end < std::min(at + most_name_words, pieces.size()); ++end) {
    if (pieces[end].kind != DatePiece::word) break;
    name.append(name.empty() ? "" : " ").append(pieces[end].text);
    const NamedMonth named = any_month(name, language);
    if (named.month != 0) longest = MonthPlace{at, end + 1, named.month, named.by_language};
  }
  return longest;
}

std::vector<MonthPlace> any_months(const DatePieces& pieces, std::string_view language) {
  std::vector<MonthPlace> places;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].kind != DatePiece::word) continue;
    if (const auto place = any_month_at(pieces, i, language)) {
      places.push_back(*place);
      i = place->end - 1;
    }
  }
  return places;
}

/// `31 de enero`; of `30-31 January` the 30.
std::optional<std::size_t> day_before(const DatePieces& pieces, const MonthPlace& month) {
  for (std::size_t i = month.begin; i > 0 && month.begin - i < reach; --i) {
    if (pieces[i - 1].kind == DatePiece::number && !is_day(pieces[i - 1])) return std::nullopt;
    if (!is_day(pieces[i - 1])) continue;
    return i > 2 && pieces[i - 2].is('-') && is_day(pieces[i - 3]) ? i - 3 : i - 1;
  }
  return std::nullopt;
}

/// `January 31`.
std::optional<std::size_t> day_after(const DatePieces& pieces, const MonthPlace& month) {
  for (std::size_t i = month.end; i < std::min(month.end + reach - 1, pieces.size()); ++i)
    if (pieces[i].kind == DatePiece::number) return is_day(pieces[i]) ? std::optional(i) : std::nullopt;
  return std::nullopt;
}

/// The nearest year behind `from`, else the nearest before `to`. One of four digits goes before one of two.
std::optional<int> year_around(const DatePieces& pieces, std::size_t from, std::size_t to,
                               std::optional<std::size_t> day) {
  for (const std::size_t width : {4, 2}) {
    const auto is_year = [&](std::size_t i) {
      return pieces[i].kind == DatePiece::number && pieces[i].text.size() == width && i != day;
    };
    for (std::size_t i = to; i < pieces.size(); ++i)
      if (is_year(i)) return year_of_digits(pieces[i].text);
    for (std::size_t i = from; i > 0; --i)
      if (is_year(i - 1)) return year_of_digits(pieces[i - 1].text);
  }
  return std::nullopt;
}

/// In `Mar, 5 Gen 2021` and `Set on 5 March` the first word is no month: the day belongs to the next one.
bool day_belongs_to(std::size_t day, const MonthPlace& next) {
  return next.begin > day && next.begin - day <= reach;
}

std::optional<WrittenDate> date_at(const DatePieces& pieces, const MonthPlace& month,
                                   std::optional<std::size_t> day) {
  const std::size_t from = day ? std::min(month.begin, *day) : month.begin;
  const std::size_t to = day ? std::max(month.end, *day + 1) : month.end;
  const std::optional<int> year = year_around(pieces, from, to, day);
  if (!year) return std::nullopt;
  return WrittenDate{.date = {*year, month.month, day ? value_of(pieces[*day]) : 1, std::nullopt},
                     .precision = day ? DatePrecision::day : DatePrecision::month,
                     .by_language = month.by_language};
}

/// The first month with a day, else the first month.
std::optional<WrittenDate> first_date(const DatePieces& pieces, const std::vector<MonthPlace>& months) {
  std::optional<WrittenDate> without_day;
  for (std::size_t i = 0; i < months.size(); ++i) {
    std::optional<std::size_t> day = day_before(pieces, months[i]);
    if (!day) {
      day = day_after(pieces, months[i]);
      if (day && i + 1 < months.size() && day_belongs_to(*day, months[i + 1])) continue;
    }
    const std::optional<WrittenDate> read = date_at(pieces, months[i], day);
    if (read && day) return read;
    if (!without_day) without_day = read;
  }
  return without_day;
}

bool has_number_and_word(const DatePieces& pieces) {
  const auto has = [&](DatePiece::Kind kind) {
    return std::any_of(pieces.begin(), pieces.end(),
                       [&](const DatePiece& piece) { return piece.kind == kind; });
  };
  return has(DatePiece::number) && has(DatePiece::word);
}

}  // namespace

std::optional<WrittenDate> date_with_common_month(const DatePieces& pieces, std::string_view language) {
  return has_number_and_word(pieces) ? first_date(pieces, common_months(pieces, language)) : std::nullopt;
}

std::optional<WrittenDate> date_with_any_month(const DatePieces& pieces, std::string_view language) {
  return has_number_and_word(pieces) ? first_date(pieces, any_months(pieces, language)) : std::nullopt;
}

}  // namespace broadsheet
