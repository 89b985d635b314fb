#include "common/dates/month_names.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "common/dates/date_pieces.h"
#include "common/language.h"

namespace broadsheet {
namespace {

// Full and short names by month, without accents: English, German, French, Spanish, Italian, Polish (both
// cases), Dutch, Portuguese, Danish, Norwegian and Swedish.
constexpr std::array<std::string_view, 12> common_names = {
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

/// A common name that is another month in a neighbouring language.
struct Differing {
  std::string_view name, language;
  int month;
};
constexpr std::array differing_names = {Differing{"listopada", "hr", 10}, Differing{"listopad", "hr", 10},
                                        Differing{"lis", "hr", 10}, Differing{"lip", "hr", 6}};

/// What the languages say that have a name: one month each.
using Meanings = std::vector<std::pair<std::string, int>>;  // language, month
using MonthTable = std::unordered_map<std::string, Meanings>;

constexpr std::size_t min_name_bytes = 3;  // shorter ones are initials and numbers

void add_name(const icu::UnicodeString& name, const std::string& language, int month, MonthTable& table) {
  std::string utf8;
  name.toUTF8String(utf8);
  const std::string key = month_key(fold_date(utf8));
  if (key.size() < min_name_bytes || key.find_first_of("0123456789") != key.npos) return;
  Meanings& meanings = table[key];
  const std::pair meaning(language, month);
  if (std::find(meanings.begin(), meanings.end(), meaning) == meanings.end()) meanings.push_back(meaning);
}

void add_locale(const icu::Locale& locale, MonthTable& table) {
  // Years in other calendars have other months.
  const icu::Locale gregorian((std::string(locale.getName()) + "@calendar=gregorian").c_str());
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(gregorian, status);
  if (U_FAILURE(status)) return;
  for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE})
    for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
      int32_t count = 0;
      const icu::UnicodeString* names = symbols.getMonths(count, context, width);
      for (int32_t i = 0; i < count && i < 12; ++i) add_name(names[i], locale.getLanguage(), i + 1, table);
    }
}

/// What a language of the table in language.h says goes before what others say.
void keep_known_languages(Meanings& meanings) {
  const auto is_known = [](const auto& meaning) { return find_language(meaning.first) != nullptr; };
  if (std::any_of(meanings.begin(), meanings.end(), is_known))
    std::erase_if(meanings, [&](const auto& meaning) { return !is_known(meaning); });
}

MonthTable table_of_icu() {
  MonthTable table;
  int32_t count = 0;
  const icu::Locale* locales = icu::Locale::getAvailableLocales(count);
  for (int32_t i = 0; i < count; ++i) add_locale(locales[i], table);
  for (auto& [name, meanings] : table) keep_known_languages(meanings);
  return table;
}

/// In Hebrew `in` is the first letter of the word.
constexpr std::string_view hebrew_in = "ב";

const Meanings* meanings_of(const MonthTable& table, std::string_view name) {
  auto found = table.find(std::string(name));
  if (found == table.end() && name.starts_with(hebrew_in))
    found = table.find(std::string(name.substr(hebrew_in.size())));
  return found == table.end() ? nullptr : &found->second;
}

}  // namespace

NamedMonth common_month(std::string_view name, std::string_view language) {
  bool differs = false;
  for (const Differing& other : differing_names) {
    if (other.name != name) continue;
    if (other.language == language) return {other.month, false};
    differs = language.empty();
  }
  const std::string wanted = " " + std::string(name) + " ";
  for (std::size_t month = 0; month < common_names.size(); ++month)
    if (common_names[month].find(wanted) != std::string_view::npos)
      return {static_cast<int>(month) + 1, differs};
  return {};
}

NamedMonth any_month(std::string_view name, std::string_view language) {
  static const MonthTable table = table_of_icu();
  const Meanings* meanings = meanings_of(table, name);
  if (!meanings) return {};
  int month = 0, own_month = 0;
  bool agreed = true, own_agreed = true;
  for (const auto& [known, meant] : *meanings) {
    agreed = agreed && (month == 0 || month == meant);
    month = meant;
    if (known != language) continue;
    own_agreed = own_agreed && (own_month == 0 || own_month == meant);
    own_month = meant;
  }
  if (own_month != 0 && own_agreed) return {own_month, false};
  return agreed ? NamedMonth{month, false} : NamedMonth{0, true};
}

std::string month_key(std::string_view folded) {
  std::string key;
  for (const DatePiece& piece : split_date_pieces(folded))
    if (piece.kind != DatePiece::symbol) key.append(key.empty() ? "" : " ").append(piece.text);
  return key;
}

}  // namespace broadsheet
