// Numbers written in groups of three digits, such as 1,200,000.
#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet {

inline bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// How a grouped number is written.
struct DigitGroups {
  std::size_t first = 0;       ///< number of digits in the first group, 1 to 3
  std::string_view separator;  ///< the same between all groups
  /// Number of groups of three digits behind the first; 0: this is no grouped number.
  std::size_t groups = 0;
};

/// tokenizer.h has the rules for what counts as a grouped number.
DigitGroups digit_groups_at(std::string_view text, std::size_t at);

}  // namespace broadsheet
