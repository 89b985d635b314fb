#include "searcher/vocabulary/edit_cost.h"

#include <algorithm>
#include <vector>

#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr double ordinary = 1, swapped = 0.8, doubled = 0.7, other_vowel = 0.8, at_first_letter = 0.5;

using Letters = std::vector<char32_t>;

Letters letters_of(std::string_view word) {
  Letters letters;
  for (std::size_t at = 0; at < word.size();) letters.push_back(next_code_point(word, at));
  return letters;
}

bool is_vowel(char32_t letter) {
  constexpr std::u32string_view vowels = U"aeiouyаеиоуыэюяєіїαεηιουω";
  return vowels.find(letter) != vowels.npos;
}

/// The cost of letters[i], which only one of the words has.
double gap_cost(const Letters& letters, std::size_t i) {
  if (i > 0 && letters[i] == letters[i - 1]) return doubled;
  return ordinary + (i == 0 ? at_first_letter : 0);
}

double replacement_cost(const Letters& typed, std::size_t i, const Letters& meant, std::size_t j) {
  if (typed[i] == meant[j]) return 0;
  const double cost = is_vowel(typed[i]) && is_vowel(meant[j]) ? other_vowel : ordinary;
  return cost + (i == 0 && j == 0 ? at_first_letter : 0);
}

}  // namespace

double edit_cost(std::string_view typed_word, std::string_view meant_word) {
  const Letters typed = letters_of(typed_word), meant = letters_of(meant_word);
  std::vector<std::vector<double>> cost(typed.size() + 1, std::vector<double>(meant.size() + 1));
  for (std::size_t i = 0; i <= typed.size(); ++i) {
    for (std::size_t j = 0; j <= meant.size(); ++j) {
      if (i == 0 && j == 0) continue;
      double best = 1e9;
      if (i > 0) best = std::min(best, cost[i - 1][j] + gap_cost(typed, i - 1));
      if (j > 0) best = std::min(best, cost[i][j - 1] + gap_cost(meant, j - 1));
      if (i > 0 && j > 0)
        best = std::min(best, cost[i - 1][j - 1] + replacement_cost(typed, i - 1, meant, j - 1));
      if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1])
        best = std::min(best, cost[i - 2][j - 2] + swapped);
      cost[i][j] = best;
    }
  }
  return cost.back().back();
}

}  // namespace broadsheet
