#include "common/stems/english_spelling.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "common/stems/table_lines.h"

namespace broadsheet {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t shortest_before_ending = 3;

/// The longest first. Each follows `iz`.
constexpr std::array ize_endings{"ational"sv, "ations"sv, "ation"sv, "able"sv, "ing"sv,
                                 "ers"sv,     "er"sv,     "ed"sv,    "es"sv,   "e"sv};

/// The `start` rows of spellings.txt that change the first letter; `word` rows of that kind are treated like
/// them.
constexpr std::array other_first_letters{"aetio"sv, "enquir"sv, "gaol"sv, "oe"sv, "tsar"sv, "tzar"sv};

struct Replacement {
  std::string_view british, american;
};

class SpellingTable {
 public:
  SpellingTable() {
    for_each_table_line(spelling_table_source(), [this](std::string_view line) { read(line); });
  }

  std::string american(std::string_view word) const {
    if (const auto found = words_.find(word); found != words_.end()) return std::string(found->second);
    return with_ending(with_start(word));
  }

 private:
  void read(std::string_view line) {
    const std::string_view kind = cut_table_word(line);
    if (kind == "keep")
      while (!line.empty()) kept_.insert(cut_table_word(line));
    if (kind == "keep") return;
    const std::string_view british = cut_table_word(line);
    const std::string_view american = cut_table_word(line);
    if (kind == "word") words_.emplace(british, american);
    if (kind == "end") endings_.push_back({british, american});
    if (kind != "start") return;
    std::vector<Replacement>& beside = starts_[pair_of(british)];
    const auto longer = [&](const Replacement& other) { return other.british.size() > british.size(); };
    beside.insert(std::find_if_not(beside.begin(), beside.end(), longer), {british, american});
  }

  /// A number for the first two letters. Everything but a to z counts as the same letter.
  static std::size_t pair_of(std::string_view word) {
    const auto number = [](char c) {
      return c >= 'a' && c <= 'z' ? static_cast<std::size_t>(c - 'a') : letters - 1;
    };
    return word.size() < 2 ? letters * letters - 1 : number(word[0]) * letters + number(word[1]);
  }

  std::string with_start(std::string_view word) const {
    for (const Replacement& start : starts_[pair_of(word)])
      if (word.starts_with(start.british))
        return std::string(start.american).append(word.substr(start.british.size()));
    return std::string(word);
  }

  std::string with_ending(std::string word) const {
    if (word.find('s', shortest_before_ending) == word.npos || kept_.contains(word)) return word;
    for (const Replacement& ending : endings_) {
      if (!std::string_view(word).ends_with(ending.british)) continue;
      if (word.size() < ending.british.size() + shortest_before_ending) return word;
      return word.replace(word.size() - ending.british.size(), ending.british.size(), ending.american);
    }
    return word;
  }

  static constexpr std::size_t letters = 27;

  std::unordered_map<std::string_view, std::string_view> words_;
  std::array<std::vector<Replacement>, letters * letters> starts_;  ///< by pair_of(), longest first
  std::vector<Replacement> endings_;
  std::unordered_set<std::string_view> kept_;
};

bool has_vowel(std::string_view text) {
  return text.find_first_of("aeiouy") != text.npos;
}

}  // namespace

std::string american_spelling(std::string_view word) {
  static const SpellingTable table;
  return table.american(word);
}

bool is_spelled_with_other_first_letter(std::string_view word) {
  return !word.empty() &&
         std::any_of(other_first_letters.begin(), other_first_letters.end(), [&](std::string_view start) {
           return word.front() == start.front() && word.starts_with(start);  // most words have other letters
         });
}

std::string_view stem_of_word_in_ize(std::string_view word) {
  for (const std::string_view ending : ize_endings) {
    if (!word.ends_with(ending)) continue;
    const std::string_view stem = word.substr(0, word.size() - ending.size());
    const bool in_ize = stem.ends_with("iz") && stem.size() >= shortest_before_ending + 2;
    if (in_ize && has_vowel(stem.substr(0, stem.size() - 2))) return stem;
  }
  return {};
}

}  // namespace broadsheet
