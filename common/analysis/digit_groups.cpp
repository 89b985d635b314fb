#include "common/analysis/digit_groups.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

std::size_t count_digits(std::string_view text, std::size_t at) {
  std::size_t digits = 0;
  while (digit_at(text, at + digits)) ++digits;
  return digits;
}

/// The size of a separator of digit groups at `at`; 0 when there is none.
std::size_t separator_size(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 9> separators = {",",      ".",      "'",      " ",     "\u00A0",
                                                          "\u2009", "\u202F", "\u2007", "\u2019"};
  for (const std::string_view separator : separators)
    if (text.substr(std::min(at, text.size())).starts_with(separator)) return separator.size();
  return 0;
}

/// The number of groups of exactly three digits from `at` on, each behind the same separator.
std::size_t count_groups(std::string_view text, std::size_t at, std::string_view separator) {
  std::size_t groups = 0;
  while (text.substr(std::min(at, text.size())).starts_with(separator) &&
         count_digits(text, at + separator.size()) == 3) {
    ++groups;
    at += separator.size() + 3;
  }
  return groups;
}

/// True when the groups behind the first digits make a larger number (and are not decimals).
bool are_thousands(std::string_view text, std::size_t at, std::string_view separator, std::size_t groups) {
  if (groups == 0) return false;
  const std::size_t end = at + groups * (separator.size() + 3);
  if (separator == ".")
    return groups > 1 || (end < text.size() && text[end] == ',' && digit_at(text, end + 1));
  if (separator == " ") return groups > 1 || text.substr(at + 1, 3) == "000";
  return true;
}

}  // namespace

DigitGroups digit_groups_at(std::string_view text, std::size_t at) {
  const std::size_t first = count_digits(text, at);
  if (first == 0 || first > 3 || text[at] == '0') return {};
  const std::size_t behind = at + first;
  const std::string_view separator = text.substr(behind, separator_size(text, behind));
  if (separator.empty()) return {};
  const std::size_t groups = count_groups(text, behind, separator);
  if (!are_thousands(text, behind, separator, groups)) return {};
  return {first, separator, groups};
}

}  // namespace broadsheet
