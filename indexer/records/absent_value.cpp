#include "indexer/records/absent_value.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

// In lower case; values may be in any. NA and NaN of R and pandas, null of JSON and SQL, \N of MySQL, errors
// of spreadsheets. `na` is in the second list, because NA is also Namibia.
constexpr std::array absent_words = {"nan"sv,       "none"sv,    "null"sv,   "n/a"sv,     "nil"sv,
                                     "undefined"sv, "nat"sv,     "<na>"sv,   "#n/a"sv,    "#ref!"sv,
                                     "#name?"sv,    "#value!"sv, "#null!"sv, "#div/0!"sv, "(null)"sv,
                                     "[null]"sv,    "(none)"sv,  "<null>"sv, "\\n"sv,     "n.a."sv,
                                     "-nan"sv,      "[none]"sv,  "['']"sv,   "[\"\"]"sv,  "[nan]"sv};
constexpr std::array absent_signs = {"-"sv,  "--"sv,   "---"sv, "–"sv,    "—"sv,    "[]"sv,    "{}"sv,
                                     "()"sv, "\"\""sv, "''"sv,  "[[]]"sv, "[{}]"sv, "set()"sv, "NA"sv};
constexpr std::size_t longest_absent = 9;

}  // namespace

bool is_absent(std::string_view value) {
  value = trim(value);
  if (value.empty()) return true;
  if (value.size() > longest_absent) return false;
  if (std::find(absent_signs.begin(), absent_signs.end(), value) != absent_signs.end()) return true;
  std::array<char, longest_absent> lower;
  std::transform(value.begin(), value.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; });
  const std::string_view word(lower.data(), value.size());
  return std::find(absent_words.begin(), absent_words.end(), word) != absent_words.end();
}

}  // namespace broadsheet::readers
