#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet {

inline bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// A number written in groups of three digits, such as 1,200,000.
struct DigitGroups {
  std::size_t first = 0;       ///< digits of the first group, 1 to 3
  std::string_view separator;  ///< between all of them
  std::size_t groups = 0;      ///< of three digits, behind the first; 0: no such number
};

/// What is thousands, millions and so on is said in tokenizer.h.
DigitGroups digit_groups_at(std::string_view text, std::size_t at);

}  // namespace broadsheet
