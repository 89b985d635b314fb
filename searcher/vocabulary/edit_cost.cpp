#include "searcher/vocabulary/edit_cost.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "common/unicode.h"
#include "searcher/vocabulary/sound_alikes.h"

namespace broadsheet {
namespace {

constexpr double ordinary = 1, swapped = 0.8, doubled = 0.7, other_vowel = 0.8, at_first_letter = 0.5;

using Letters = std::u32string;

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

using LetterView = std::u32string_view;

/// A spelling that may be typed for another.
struct SoundEdit {
  LetterView typed, meant;
  double cost = 0;
};

/// Both directions of sound_alikes(), by the last letter that is typed; 0 where none is.
std::unordered_map<char32_t, std::vector<SoundEdit>> sound_edits_by_letter() {
  std::unordered_map<char32_t, std::vector<SoundEdit>> edits;
  const auto add = [&](const SoundEdit& edit) {
    edits[edit.typed.empty() ? 0 : edit.typed.back()].push_back(edit);
  };
  for (const SoundAlike& pair : sound_alikes()) {
    add({pair.one, pair.other, pair.cost});
    add({pair.other, pair.one, pair.cost});
  }
  return edits;
}

std::span<const SoundEdit> sound_edits_of(char32_t letter) {
  static const std::unordered_map<char32_t, std::vector<SoundEdit>> edits = sound_edits_by_letter();
  const auto found = edits.find(letter);
  return found == edits.end() ? std::span<const SoundEdit>() : found->second;
}

/// Weighted distances between all beginnings of two words.
class CostTable {
 public:
  CostTable(const Letters& typed, const Letters& meant)
      : typed_(typed), meant_(meant), width_(meant.size() + 1), costs_((typed.size() + 1) * width_) {
    for (std::size_t i = 0; i <= typed.size(); ++i) {
      const std::span<const SoundEdit> edits = i > 0 ? sound_edits_of(typed[i - 1]) : silent_;
      for (std::size_t j = 0; j <= meant.size(); ++j)
        if (i + j > 0)
          at(i, j) = std::min({letter_edits(i, j), sound_edits(i, j, edits), sound_edits(i, j, silent_)});
    }
  }
  double whole() const { return costs_.back(); }

 private:
  double& at(std::size_t i, std::size_t j) { return costs_[i * width_ + j]; }

  double letter_edits(std::size_t i, std::size_t j) {
    double best = 1e9;
    if (i > 0) best = std::min(best, at(i - 1, j) + gap_cost(typed_, i - 1));
    if (j > 0) best = std::min(best, at(i, j - 1) + gap_cost(meant_, j - 1));
    if (i > 0 && j > 0)
      best = std::min(best, at(i - 1, j - 1) + replacement_cost(typed_, i - 1, meant_, j - 1));
    if (i > 1 && j > 1 && typed_[i - 1] == meant_[j - 2] && typed_[i - 2] == meant_[j - 1])
      best = std::min(best, at(i - 2, j - 2) + swapped);
    return best;
  }

  /// The beginnings end in two spellings of one sound.
  double sound_edits(std::size_t i, std::size_t j, std::span<const SoundEdit> edits) {
    const LetterView typed(typed_.data(), i), meant(meant_.data(), j);
    double best = 1e9;
    for (const SoundEdit& edit : edits)
      if (meant.ends_with(edit.meant) && typed.ends_with(edit.typed))
        best = std::min(best, at(i - edit.typed.size(), j - edit.meant.size()) + edit.cost);
    return best;
  }

  const Letters &typed_, &meant_;
  const std::span<const SoundEdit> silent_ = sound_edits_of(0);
  std::size_t width_;
  std::vector<double> costs_;
};

}  // namespace

double edit_cost(std::string_view typed, std::string_view meant) {
  return CostTable(letters_of(typed), letters_of(meant)).whole();
}

}  // namespace broadsheet
