#include "indexer/extractors/pdf/lam_alef.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::extraction {
namespace {

constexpr char32_t lam = 0x644;
constexpr double equal_parts = 0.015;  // some programs round widths
constexpr double one_width = 0.01;
constexpr std::size_t most_learned = 200;

bool is_alef(char32_t c) {
  return c == 0x627 || c == 0x622 || c == 0x623 || c == 0x625;
}

bool is_near(double a, double b, double share) {
  return std::abs(a - b) <= share * std::max(a, b);
}

}  // namespace

void LamAlef::learn(const DrawnWord& word) {
  for (std::size_t i = 0; i < word.characters.size() && alef_widths_.size() < most_learned; ++i) {
    const bool beside_lam = (i > 0 && word.characters[i - 1] == lam) ||
                            (i + 1 < word.characters.size() && word.characters[i + 1] == lam);
    if (is_alef(word.characters[i]) && !beside_lam) alef_widths_.push_back(word.widths[i]);
  }
}

bool LamAlef::is_at(const DrawnWord& word, std::size_t at) const {
  if (at + 1 >= word.characters.size() || word.characters[at] != lam || !is_alef(word.characters[at + 1]))
    return false;
  const double first = word.widths[at], second = word.widths[at + 1], part = (first + second) / 2;
  return is_near(first, second, equal_parts) &&
         std::none_of(alef_widths_.begin(), alef_widths_.end(),
                      [&](double width) { return is_near(width, part, one_width); });
}

}  // namespace broadsheet::extraction
