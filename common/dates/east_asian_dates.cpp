#include "common/dates/east_asian_dates.h"

#include <array>

#include "common/folded_cursor.h"

namespace broadsheet {
namespace {

struct Era {
  std::string_view name;
  int before;  ///< the year before its first
};
constexpr std::array eras = {Era{"令和", 2018}, Era{"平成", 1988}, Era{"昭和", 1925}, Era{"大正", 1911},
                             Era{"明治", 1867}, Era{"民國", 1911}, Era{"民国", 1911}, Era{"중화민국", 1911}};

/// A number and the sign behind it.
std::optional<int> number_before(const DatePieces& pieces, std::size_t at,
                                 std::initializer_list<std::string_view> signs) {
  if (at + 1 >= pieces.size() || pieces[at].kind != DatePiece::number || pieces[at].text.size() > 4)
    return std::nullopt;
  for (const std::string_view sign : signs)
    if (pieces[at + 1].text.starts_with(sign)) return static_cast<int>(number_of(pieces[at].text));
  return std::nullopt;
}

/// The year in our count; nullopt for a short one without an era.
std::optional<int> year_at(const DatePieces& pieces, std::size_t at) {
  const std::optional<int> year = number_before(pieces, at, {"年", "년"});
  if (!year) return std::nullopt;
  if (at > 0)
    for (const Era& era : eras)
      if (pieces[at - 1].text.ends_with(era.name)) return *year + era.before;
  return pieces[at].text.size() == 4 ? year : std::nullopt;
}

/// `2021年第10周` has a number that says more than the year, but not what.
bool has_other_number(const DatePieces& pieces, std::size_t year) {
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (i != year && pieces[i].kind == DatePiece::number) return true;
  return false;
}

}  // namespace

std::optional<WrittenDate> east_asian_date(const DatePieces& pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const std::optional<int> year = year_at(pieces, i);
    if (!year) continue;
    const std::optional<int> month = number_before(pieces, i + 2, {"月", "월"});
    if (!month && has_other_number(pieces, i)) return std::nullopt;
    const std::optional<int> day =
        month ? number_before(pieces, i + 4, {"日", "일", "号", "號"}) : std::nullopt;
    return WrittenDate{.date = {*year, month.value_or(1), day.value_or(1), std::nullopt},
                       .precision = day     ? DatePrecision::day
                                    : month ? DatePrecision::month
                                            : DatePrecision::year};
  }
  return std::nullopt;
}

}  // namespace broadsheet
