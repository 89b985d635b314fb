#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "common/calendar.h"
#include "common/clock_time.h"
#include "common/date.h"
#include "common/folded_cursor.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

// A longer string is prose, not a date.
constexpr std::size_t max_date_bytes = 120;

// Full and short names by month, without accents: English, German, French, Spanish, Italian, Polish (both
// cases), Dutch, Portuguese, Danish, Norwegian and Swedish.
constexpr std::array<std::string_view, 12> month_names = {
    " january jan januar janner jaenner jaen janvier janv enero ene gennaio gen stycznia styczen sty januari "
    "janeiro ",
    " february feb februar februari feber fevrier fevr fev febrero febbraio lutego luty lut fevereiro ",
    " march mar marz maerz mrz mars marzo marca marzec maart mrt marco marts ",
    " april apr avril avr abril abr aprile kwietnia kwiecien kwi ",
    " may mai mayo maggio mag maja maj mei maio ",
    " june jun juni juin junio giugno giu czerwca czerwiec cze junho ",
    " july jul juli juillet juil julio luglio lug lipca lipiec lip julho ",
    " august aug aout agosto ago sierpnia sierpien sie augustus augusti ",
    " september sep sept septembre septiembre setiembre settembre set wrzesnia wrzesien wrz setembro ",
    " october oct oktober okt octobre octubre ottobre ott pazdziernika pazdziernik paz outubro out ",
    " november nov novembre noviembre listopada listopad lis novembro ",
    " december dec dezember dez decembre diciembre dic dicembre grudnia grudzien gru desember des dezembro ",
};

std::optional<Date> date_of_epoch(std::int64_t seconds) {
  const std::int64_t days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
  std::optional<Date> date = date_of_day_number(days);
  if (date) date->second_of_day = static_cast<int>(seconds - days * 86400);
  return date;
}

// Converts to UTC. If that would leave the calendar, keeps the date and drops the time.
std::optional<WrittenDate> at_clock(std::optional<WrittenDate> read, const std::optional<ClockTime>& clock) {
  if (!read || !is_valid(read->date)) return std::nullopt;
  if (!clock) return read;
  const std::int64_t seconds = day_number(read->date) * 86400 + clock->second_of_day - clock->offset_seconds;
  if (const std::optional<Date> moved = date_of_epoch(seconds)) read->date = *moved;
  return read;
}

std::optional<WrittenDate> exact_day(const std::optional<Date>& date) {
  return date ? std::optional(WrittenDate{*date}) : std::nullopt;
}

struct Piece {
  enum Kind { number, word, symbol } kind;
  std::string_view text;
};

std::vector<Piece> split_pieces(std::string_view text) {
  std::vector<Piece> pieces;
  for (FoldedCursor cursor(text); cursor.position() < text.size();) {
    const std::size_t begin = cursor.position();
    if (!cursor.digits().empty())
      pieces.push_back({Piece::number, text.substr(begin, cursor.position() - begin)});
    else if (!cursor.word().empty())
      pieces.push_back({Piece::word, text.substr(begin, cursor.position() - begin)});
    else if (!cursor.take(' '))
      pieces.push_back({Piece::symbol, text.substr(begin, 1)}), cursor = FoldedCursor(text, begin + 1);
  }
  return pieces;
}

// Two digits mean 1950 to 2049, as in RFC 2822.
std::optional<int> year_of(std::string_view digits) {
  if (digits.size() == 4) return static_cast<int>(number_of(digits));
  if (digits.size() != 2) return std::nullopt;
  const int year = static_cast<int>(number_of(digits));
  return year < 50 ? 2000 + year : 1900 + year;
}

WrittenDate basic_date(std::string_view digits) {
  WrittenDate read{{static_cast<int>(number_of(digits.substr(0, 4))), 1, 1, std::nullopt},
                   DatePrecision::year};
  if (digits.size() >= 6) read.date.month = static_cast<int>(number_of(digits.substr(4, 2)));
  if (digits.size() >= 6) read.precision = DatePrecision::month;
  if (digits.size() >= 8) read.date.day = static_cast<int>(number_of(digits.substr(6, 2)));
  if (digits.size() >= 8) read.precision = DatePrecision::day;
  return read;
}

// Reads pure digits: a year, a basic ISO date, or an epoch.
std::optional<WrittenDate> date_of_digits(std::string_view digits, bool negative) {
  const std::int64_t sign = negative ? -1 : 1;
  switch (digits.size()) {
    case 4:
    case 6:
    case 8:
      return negative ? std::nullopt : at_clock(basic_date(digits), std::nullopt);
    case 9:
    case 10:
      return exact_day(date_of_epoch(sign * number_of(digits)));
    case 12:
    case 13:
      return exact_day(date_of_epoch(sign * number_of(digits) / 1000));
    case 14:
      return exact_day(date_from_key(digits));
    default:
      return std::nullopt;
  }
}

bool is_separator(const Piece& piece) {
  return piece.kind == Piece::symbol && (piece.text == "-" || piece.text == "/" || piece.text == ".");
}

// Reads `2024-01-31`, `2024/1/31`, `2024-01`, `31.01.2024` or `12/03/2024`, from the first number on.
std::optional<WrittenDate> numeric_date(const std::vector<Piece>& pieces) {
  std::vector<std::string_view> numbers;
  auto piece =
      std::find_if(pieces.begin(), pieces.end(), [](const Piece& p) { return p.kind == Piece::number; });
  for (; piece != pieces.end() && numbers.size() < 3; piece += is_separator(*piece) ? 1 : 0) {
    if (piece->kind != Piece::number) break;
    numbers.push_back((piece++)->text);
    if (piece == pieces.end() || !is_separator(*piece)) break;
  }
  if (numbers.empty()) return std::nullopt;
  if (numbers.size() == 1)
    return numbers[0].size() == 8 || numbers[0].size() == 4 ? std::optional(basic_date(numbers[0]))
                                                            : std::nullopt;
  if (numbers[0].size() == 4) {
    const int day = numbers.size() == 3 ? static_cast<int>(number_of(numbers[2])) : 1;
    return WrittenDate{
        {static_cast<int>(number_of(numbers[0])), static_cast<int>(number_of(numbers[1])), day, std::nullopt},
        numbers.size() == 3 ? DatePrecision::day : DatePrecision::month};
  }
  const std::optional<int> year = numbers.size() == 3 ? year_of(numbers[2]) : std::nullopt;
  if (!year || numbers[0].size() > 2 || numbers[1].size() > 2) return std::nullopt;
  int day = static_cast<int>(number_of(numbers[0])), month = static_cast<int>(number_of(numbers[1]));
  if (month > 12) std::swap(day, month);
  return WrittenDate{{*year, month, day, std::nullopt}};
}

int month_of(std::string_view word) {
  const std::string wanted = " " + std::string(word) + " ";
  for (std::size_t month = 0; month < month_names.size(); ++month)
    if (month_names[month].find(wanted) != std::string_view::npos) return static_cast<int>(month) + 1;
  return 0;
}

// Finds a number of up to two digits next to the month, first before it: `31 de enero`, `January 31`.
std::optional<std::size_t> day_near(const std::vector<Piece>& pieces, std::size_t month) {
  const auto is_day = [&](std::size_t i) {
    return pieces[i].kind == Piece::number && pieces[i].text.size() <= 2;
  };
  for (std::size_t i = month; i > 0 && month - i < 3; --i)
    if (is_day(i - 1)) return i - 1;
  for (std::size_t i = month + 1; i < pieces.size() && i - month < 3; ++i)
    if (is_day(i)) return i;
  return std::nullopt;
}

// Reads `31 January 2024`, `Jan. 31st, 2024`, `Mittwoch, 31. Januar 2024` or `January 2024`.
std::optional<WrittenDate> written_date(const std::vector<Piece>& pieces) {
  // The last month counts, because `mar` is also a weekday.
  std::size_t at = pieces.size();
  while (at > 0 && !(pieces[at - 1].kind == Piece::word && month_of(pieces[at - 1].text) != 0)) --at;
  if (at-- == 0) return std::nullopt;
  const std::optional<std::size_t> day = day_near(pieces, at);
  std::optional<int> year;
  for (std::size_t width : {4, 2})
    for (std::size_t i = 0; i < pieces.size() && !year; ++i)
      if (pieces[i].kind == Piece::number && pieces[i].text.size() == width && i != day)
        year = year_of(pieces[i].text);
  if (!year) return std::nullopt;
  return WrittenDate{{*year, month_of(pieces[at].text),
                      day ? static_cast<int>(number_of(pieces[*day].text)) : 1, std::nullopt},
                     day ? DatePrecision::day : DatePrecision::month};
}

// Adds the colons that find_clock_time() needs to `20240131T102030Z`.
std::string with_colons(std::string text) {
  const std::size_t t = text.find('t');
  if (t != 8 || text.size() < 13 || !std::all_of(text.begin(), text.begin() + 8, is_digit)) return text;
  const std::size_t digits = FoldedCursor(text, 9).digits().size();
  if (digits != 4 && digits != 6) return text;
  if (digits == 6) text.insert(13, ":");
  return text.insert(11, ":");
}

// Folds, makes white space single blanks, and replaces the Chinese and Japanese signs for year and month by
// hyphens.
std::string normalised(std::string_view text) {
  std::string folded = fold_keyword(text);
  for (const std::pair<std::string_view, std::string_view> sign :
       {std::pair{"年", "-"}, std::pair{"月", "-"}, std::pair{"日", " "}})
    for (std::size_t at; (at = folded.find(sign.first)) != folded.npos;)
      folded.replace(at, sign.first.size(), sign.second);
  return with_colons(std::move(folded));
}

}  // namespace

std::optional<WrittenDate> parse_written_date(std::string_view text) {
  if (text.empty() || text.size() > max_date_bytes) return std::nullopt;
  const std::string folded = normalised(text);
  FoldedCursor cursor(folded);
  const bool negative = cursor.take('-');
  const std::string_view digits = cursor.digits();
  const bool fraction = cursor.take('.') && digits.size() >= 9 && !cursor.digits().empty();
  if (cursor.position() == folded.size() && (fraction || digits.size() + negative == folded.size()))
    return date_of_digits(digits, negative);
  const std::optional<ClockTime> clock = find_clock_time(folded);
  std::string day = folded;
  if (clock) day.replace(clock->begin, clock->end - clock->begin, " ");
  const std::vector<Piece> pieces = split_pieces(day);
  const std::optional<WrittenDate> written = written_date(pieces);
  return at_clock(written ? written : numeric_date(pieces), clock);
}

std::optional<Date> parse_date(std::string_view text) {
  const std::optional<WrittenDate> read = parse_written_date(text);
  return read ? std::optional(read->date) : std::nullopt;
}

}  // namespace broadsheet
