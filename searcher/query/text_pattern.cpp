#include "searcher/query/text_pattern.h"

#include <algorithm>
#include <cstddef>

namespace broadsheet {
namespace {

using Sequence = TextPattern::Sequence;

/// An acronym stands alone if there is a common word beside it: for each of its documents, more than so many
/// have its letters in some form. But if they are more than `rare_acronym`, it does not stand alone.
constexpr std::uint64_t common_word = 2, rare_acronym = 50;
constexpr std::size_t most_spellings = 4;     // of a phrase
constexpr std::size_t most_joined_words = 3;  // that are written as one

template <typename T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

template <typename T>
void add_all(std::vector<T>& list, const std::vector<T>& values) {
  for (const T& value : values) add_once(list, value);
}

/// A sequence of one place is no sequence.
void add_sequence(const Sequence& sequence, TextPattern& pattern) {
  if (sequence.size() == 1)
    add_all(pattern.terms, sequence.front());
  else
    add_once(pattern.sequences, sequence);
}

Sequence places_of(const std::vector<TextWord>& words) {
  Sequence places;
  for (const TextWord& word : words) places.push_back(word.terms);
  return places;
}

/// What is written with hyphens or apostrophes may also stand apart.
std::vector<Sequence> spellings_of(const std::vector<TextWord>& words) {
  std::vector<Sequence> spellings = {{}};
  for (const TextWord& word : words) {
    const std::size_t count = spellings.size();
    if (!word.apart.empty() && 2 * count <= most_spellings)
      for (std::size_t i = 0; i < count; ++i) {
        spellings.push_back(spellings[i]);
        spellings.back().insert(spellings.back().end(), word.apart.begin(), word.apart.end());
      }
    for (std::size_t i = 0; i < count; ++i) spellings[i].push_back(word.terms);
  }
  return spellings;
}

}  // namespace

std::uint64_t QueryReader::documents(const std::string& term) const {
  return known_.documents ? known_.documents(term) : 0;
}

bool QueryReader::any_known(const Alternatives& terms) const {
  return std::any_of(terms.begin(), terms.end(),
                     [this](const std::string& term) { return documents(term) > 0; });
}

/// If the word is an acronym that is rare, `pattern` receives it.
Alternatives QueryReader::chosen_terms(const TextWord& word, TextPattern* pattern) {
  if (word.acronym.empty() || ignores_capitals_) return word.terms;
  const std::uint64_t with_acronym = documents(word.acronym);
  const std::uint64_t with_letters = documents(word.terms.front());
  if (with_acronym == 0 || with_letters <= with_acronym * common_word) return word.terms;
  if (with_letters <= with_acronym * rare_acronym) return {word.acronym};
  if (pattern) pattern->acronym = word.acronym;
  return word.terms;
}

void QueryReader::add_single(std::string_view text, TextWord& word, TextPattern& pattern) {
  add_all(pattern.terms, chosen_terms(word, &pattern));
  set_apart(text, word);
  if (!word.apart.empty()) add_once(pattern.sequences, word.apart);
  if (pattern.parts.empty() && word.parts.size() > 1) pattern.parts = std::move(word.parts);
}

/// Sets apart the words that documents also write for the word, if they do.
void QueryReader::set_apart(std::string_view text, TextWord& word) {
  if (!known_.apart || !word.apart.empty() || word.pair) return;
  for (std::string& term : known_.apart(std::string(text.substr(word.begin, word.end - word.begin))))
    word.apart.push_back({std::move(term)});
}

void QueryReader::read_as_word(std::string_view text, const Language& language, TextPattern& pattern) {
  TextWords found = read_text_words(text, language, analyzer_);
  if (found.words.size() == 1) return add_single(text, found.words.front(), pattern);
  add_all(pattern.terms, found.compound);
  if (!found.words.empty()) add_once(pattern.sequences, places_of(found.words));
}

void QueryReader::read_as_phrase(std::string_view text, const Language& language, TextPattern& pattern) {
  TextWords found = read_text_words(text, language, analyzer_);
  if (found.words.empty()) return;
  if (found.words.size() == 1) {
    found.words.front().parts.clear();
    return add_single(text, found.words.front(), pattern);
  }
  for (TextWord& word : found.words) {
    word.terms = chosen_terms(word, nullptr);
    set_apart(text, word);
  }
  for (const Sequence& spelling : spellings_of(found.words)) add_sequence(spelling, pattern);
  add_joined(text, language, found.words, pattern);
}

/// Adds spellings that write two or three neighbours as one word, if documents have that word.
void QueryReader::add_joined(std::string_view text, const Language& language,
                             const std::vector<TextWord>& words, TextPattern& pattern) {
  for (std::size_t size = 2; size <= std::min(most_joined_words, words.size()); ++size)
    for (std::size_t first = 0; first + size <= words.size(); ++first) {
      std::string joined;
      for (std::size_t i = first; i < first + size; ++i)
        joined += text.substr(words[i].begin, words[i].end - words[i].begin);
      if (words[first].pair) continue;
      const TextWords one = read_text_words(joined, language, analyzer_);
      if (one.words.size() != 1 || !any_known(one.words.front().terms)) continue;
      Sequence spelling = places_of(words);
      const auto begin = spelling.begin() + static_cast<std::ptrdiff_t>(first);
      spelling.erase(begin + 1, begin + static_cast<std::ptrdiff_t>(size));
      spelling[first] = one.words.front().terms;
      add_sequence(spelling, pattern);
    }
}

/// Adds what other languages make of the text, as far as the index has it.
void QueryReader::add_other_languages(std::string_view text, TextPattern& pattern) {
  if (!known_.documents) return;
  for (const Language* language : known_.other_languages) {
    const std::vector<TextWord> words = read_text_words(text, *language, analyzer_).words;
    if (words.size() == 1)
      for (const std::string& term : words.front().terms) {
        const bool has = std::find(pattern.terms.begin(), pattern.terms.end(), term) != pattern.terms.end();
        if (!has && documents(term) > 0) add_once(pattern.other_terms, term);
      }
    const Sequence places = places_of(words);
    const auto& read = pattern.sequences;
    if (words.size() > 1 && std::find(read.begin(), read.end(), places) == read.end() &&
        std::all_of(places.begin(), places.end(), [this](const auto& place) { return any_known(place); }))
      add_once(pattern.other_sequences, places);
  }
}

TextPattern QueryReader::in_all_languages(std::string_view text, Read read) {
  TextPattern pattern;
  if (only_) {
    (this->*read)(text, *only_, pattern);
    return pattern;
  }
  for (const Language* language : languages_) (this->*read)(text, *language, pattern);
  add_other_languages(text, pattern);
  return pattern;
}

const TextPattern& QueryReader::read_word(std::string_view text, const std::vector<std::string>& joined) {
  std::string key(text);
  for (const std::string& spelling : joined) key.append(1, '\0').append(spelling);
  const auto [known, is_new] = words_.try_emplace({only_, std::move(key)});
  if (!is_new) return known->second;
  TextPattern pattern = in_all_languages(text, &QueryReader::read_as_word);
  for (const std::string& spelling : joined) {
    const TextPattern one = in_all_languages(spelling, &QueryReader::read_as_word);
    add_all(pattern.terms, one.terms);
    add_all(pattern.other_terms, one.other_terms);
  }
  return known->second = std::move(pattern);
}

const TextPattern& QueryReader::read_phrase(std::string_view text) {
  const auto [known, is_new] = phrases_.try_emplace({only_, std::string(text)});
  if (is_new) known->second = in_all_languages(text, &QueryReader::read_as_phrase);
  return known->second;
}

bool QueryReader::is_acronym(std::string_view word) {
  if (ignores_capitals_) return false;
  const std::vector<TextWord> words = read_text_words(word, *languages_.front(), analyzer_).words;
  return words.size() == 1 && !words.front().acronym.empty() && documents(words.front().acronym) > 0;
}

bool QueryReader::is_known(std::string_view word) {
  const auto known_in = [&](const Language* language) {
    const std::vector<TextWord> words = read_text_words(word, *language, analyzer_).words;
    return words.size() == 1 && any_known(words.front().terms);
  };
  return std::any_of(languages_.begin(), languages_.end(), known_in);
}

}  // namespace broadsheet
