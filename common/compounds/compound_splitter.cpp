#include "common/compounds/compound_splitter.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "common/stems/table_lines.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::size_t most_words = 4;
constexpr std::size_t shortest_beginning = 3, longest_beginning = 24;  // bytes
/// The lexicon has last words up to this size in all their forms, since such short stems occur anywhere.
constexpr std::size_t longest_exact = 3;

/// True for endings of adjectives, whose stems look like those of nouns (`verhältnismässig` is not `mass`).
bool ends_as_adjective(std::string_view word) {
  while (!word.empty() && std::string_view("enmrs").find(word.back()) != std::string_view::npos &&
         word.size() > 2)
    word.remove_suffix(1);
  return word.ends_with("ig") || word.ends_with("lich") || word.ends_with("isch");
}

bool has_umlaut(std::string_view word) {
  for (const std::string_view umlaut : {"ä", "ö", "ü", "ae", "oe", "ue"})
    if (word.find(umlaut) != word.npos) return true;
  return false;
}

}  // namespace

struct CompoundSplitter::Private {
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;

  Words beginnings, silent, whole, exact_ends;
  /// Stems of last words. The value is true if some word with this stem has no umlaut in its basic form.
  std::unordered_map<std::string, bool, Hash, std::equal_to<>> end_stems;

  void add(std::string_view section, const std::string& word, const Stem& stem) {
    if (section == "begin" || section == "silent") beginnings.insert(word);
    if (section == "silent") silent.insert(word);
    if (section == "whole") whole.insert(word);
    if (section != "end") return;
    if (word.size() <= longest_exact)
      exact_ends.insert(word);
    else
      end_stems[stem(word)] |= !has_umlaut(word);
  }

  bool is_end(std::string_view word, const Stem& stem) const {
    if (word.size() < 3 || ends_as_adjective(word)) return false;
    if (exact_ends.contains(word)) return true;
    if (word.size() <= longest_exact) return false;
    const auto found = end_stems.find(stem(word));
    return found != end_stems.end() && (found->second || has_umlaut(word));
  }
};

namespace {

/// Where the words of a reading end, in bytes.
using Cuts = std::vector<std::size_t>;

std::size_t size_of_last(const Cuts& cuts) {
  return cuts.size() < 2 ? cuts.back() : cuts.back() - cuts[cuts.size() - 2];
}

bool is_better(const Cuts& reading, const Cuts& best) {
  if (best.empty() || reading.size() != best.size()) return best.empty() || reading.size() < best.size();
  return size_of_last(reading) > size_of_last(best);
}

}  // namespace

CompoundSplitter::CompoundSplitter(std::string_view lexicon, const Stem& stem) {
  auto made = std::make_unique<Private>();
  std::string_view section;
  for_each_table_line(lexicon, [&](std::string_view line) {
    if (line.front() == '[') {
      section = line.substr(1, line.find(']') - 1);
      return;
    }
    while (!line.empty()) made->add(section, fold_case(cut_table_word(line)), stem);
  });
  self_ = std::move(made);
}

CompoundSplitter::~CompoundSplitter() = default;

std::vector<CompoundPart> CompoundSplitter::split(std::string_view word, const Stem& stem) const {
  if (word.size() < shortest_word || self_->whole.contains(word)) return {};
  Cuts best, reading;
  const auto read_from = [&](const auto& self, std::size_t begin) -> void {
    if (begin > 0 && self_->is_end(word.substr(begin), stem)) {
      reading.push_back(word.size());
      if (is_better(reading, best)) best = reading;
      reading.pop_back();
    }
    if (reading.size() + 1 >= most_words) return;
    const std::size_t longest = std::min(longest_beginning, word.size() - begin);
    for (std::size_t size = shortest_beginning; size < longest; ++size) {
      if (!self_->beginnings.contains(word.substr(begin, size))) continue;
      reading.push_back(begin + size);
      self(self, begin + size);
      reading.pop_back();
    }
  };
  read_from(read_from, 0);
  std::vector<CompoundPart> parts;
  for (std::size_t i = 0; i < best.size(); ++i) {
    const std::size_t begin = i == 0 ? 0 : best[i - 1];
    const auto before = static_cast<unsigned>(i), behind = static_cast<unsigned>(best.size() - i - 1);
    if (i == 0)
      for (std::size_t j = best.size() - 2; best.size() > 2 && j > 0; --j)
        parts.push_back({0, best[j], static_cast<unsigned>(j + 1)});
    if (i > 0 && behind > 0) parts.push_back({begin, word.size(), behind + 1});
    const bool says_little = behind > 0 && self_->silent.contains(word.substr(begin, best[i] - begin));
    if (!says_little && before + behind > 0) parts.push_back({begin, best[i], 1});
  }
  return parts;
}

const CompoundSplitter* compound_splitter(const Language& language, const CompoundSplitter::Stem& stem) {
  if (language.code != "de") return nullptr;
  static const CompoundSplitter german(german_compounds_source(), stem);
  return &german;
}

}  // namespace broadsheet
