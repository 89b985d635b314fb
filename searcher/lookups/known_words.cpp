#include "searcher/lookups/known_words.h"

#include <algorithm>
#include <memory>

#include "common/analysis/characters.h"
#include "common/analysis/stemmer.h"
#include "common/analysis/stopwords.h"

namespace broadsheet {
namespace {

constexpr std::size_t shortest_piece = 3, shortest_word = 6, longest_word = 40;  // letters, bytes
constexpr double least_lift = 3;  // how much more often side by side than by chance in the same document
constexpr std::uint64_t most_as_one = 200;       // documents for one that writes it apart: fewer are slips
constexpr std::size_t most_searched_words = 12;  // in one query
constexpr std::size_t most_remembered = 20'000;
constexpr std::size_t fewest_capitals = 3;  // words

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The one place where letters and digits meet (`mh17`); 0 when there is none or several.
std::size_t digit_boundary(std::string_view word) {
  std::size_t boundary = 0;
  for (std::size_t i = 1; i < word.size(); ++i)
    if (is_digit(word[i]) != is_digit(word[i - 1])) {
      if (boundary > 0) return 0;
      boundary = i;
    }
  return boundary;
}

/// Where the word may be cut, in bytes.
std::vector<std::size_t> possible_cuts(std::string_view word) {
  const bool digits = std::any_of(word.begin(), word.end(), is_digit);
  if (digits) {
    const std::size_t boundary = digit_boundary(word);
    return boundary > 0 && is_digit(word.back()) ? std::vector<std::size_t>{boundary}
                                                 : std::vector<std::size_t>();
  }
  std::vector<std::size_t> starts, cuts;
  for (std::size_t at = 0; at < word.size(); at = end_of_letter(word, at)) starts.push_back(at);
  if (starts.size() < shortest_word) return cuts;
  for (std::size_t i = shortest_piece; i + shortest_piece <= starts.size(); ++i) cuts.push_back(starts[i]);
  return cuts;
}

bool is_plain(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); at += size_of_char(word, at))
    if (!begins_word(class_at(word, at))) return false;
  return word.size() <= longest_word;
}

/// Languages without stemming read everything alike, so that one of them is enough.
std::vector<const Language*> languages_beside(const std::vector<const Language*>& main,
                                              const IndexStub& stub) {
  std::vector<const Language*> others = {&undetermined_language()};
  for (const auto& [code, documents] : stub.languages)
    if (const Language* language = find_language(code); language && is_stemmed(*language))
      others.push_back(language);
  std::erase_if(others, [&](const Language* language) {
    return std::find(main.begin(), main.end(), language) != main.end();
  });
  return others;
}

}  // namespace

std::string ApartSpellings::known_term(std::string_view word, const Language& language) {
  const std::vector<TextWord> words = read_text_words(word, language, analyzer_).words;
  if (words.size() != 1 || is_stopword_anywhere(word)) return {};
  const std::string& term = words.front().terms.front();
  return index_.document_count(term) > 0 ? term : std::string();
}

/// How much more often the words stand side by side than by chance; 0 when so seldom that it may be a slip
/// for the one word.
double ApartSpellings::lift(const Terms& terms, std::uint64_t as_one) {
  const auto all = static_cast<double>(index_.stub().documents);
  double chance = all;
  for (const std::string& term : terms) chance *= static_cast<double>(index_.document_count(term)) / all;
  const std::uint64_t side_by_side = index_.documents_side_by_side(terms);
  return side_by_side * most_as_one >= as_one ? static_cast<double>(side_by_side) / chance : 0;
}

/// Where the word may be cut so that documents have what is before, or what is behind.
ApartSpellings::Pieces ApartSpellings::known_pieces(const std::string& word, const Language& language) {
  const std::string_view text = word;
  Pieces pieces;
  for (const std::size_t cut : possible_cuts(word)) {
    if (std::string term = known_term(text.substr(0, cut), language); !term.empty())
      pieces.beginnings.emplace_back(cut, std::move(term));
    if (pieces.beginnings.empty()) continue;
    if (std::string term = known_term(text.substr(cut), language); !term.empty())
      pieces.ends.emplace_back(cut, std::move(term));
  }
  return pieces;
}

ApartSpellings::Terms ApartSpellings::find(const std::string& word, const Language& language) {
  const std::vector<TextWord> whole = read_text_words(word, language, analyzer_).words;
  const std::uint64_t as_one = whole.size() == 1 ? index_.document_count(whole.front().terms.front()) : 0;
  Terms best;
  double highest = least_lift;
  const auto consider = [&](Terms terms) {
    const double lifted = lift(terms, as_one);
    if (lifted >= highest) highest = lifted, best = std::move(terms);
  };
  const Pieces pieces = known_pieces(word, language);
  for (const auto& [first, beginning] : pieces.beginnings)
    for (const auto& [last, end] : pieces.ends)
      if (first == last) consider({beginning, end});
  if (!best.empty()) return best;
  for (const auto& [first, beginning] : pieces.beginnings)
    for (const auto& [last, end] : pieces.ends) {
      if (last < first + shortest_piece) continue;
      const std::string middle = known_term(std::string_view(word).substr(first, last - first), language);
      if (!middle.empty()) consider({beginning, middle, end});
    }
  return best;
}

ApartSpellings::Terms ApartSpellings::of(const std::string& word, const Language& language, bool may_search) {
  if (revision_ != index_.stub().revision || known_.size() > most_remembered) known_.clear();
  revision_ = index_.stub().revision;
  const std::string key = std::string(language.code) + ' ' + word;
  const auto found = known_.find(key);
  if (found != known_.end()) return found->second;
  if (!may_search || !is_plain(word)) return {};
  return known_[key] = find(word, language);
}

KnownWords known_words(IndexReader& index, ApartSpellings& apart,
                       const std::vector<const Language*>& languages, bool all_languages) {
  KnownWords known;
  known.documents = [&index](const std::string& term) { return index.document_count(term); };
  const Language* first = languages.front();
  auto searched = std::make_shared<std::size_t>(0);
  known.apart = [&apart, first, searched](const std::string& word) {
    return apart.of(word, *first, (*searched)++ < most_searched_words);
  };
  if (all_languages) known.other_languages = languages_beside(languages, index.stub());
  return known;
}

bool is_in_capitals(std::string_view query) {
  std::size_t words = 0;
  bool in_word = false;
  for (std::size_t at = 0; at < query.size();) {
    const char32_t c = next_code_point(query, at);
    if (c == invalid_code_point) continue;
    if (is_small_letter(c)) return false;
    const bool letter = is_capital_letter(c);
    words += letter && !in_word;
    in_word = letter;
  }
  return words >= fewest_capitals;
}

}  // namespace broadsheet
