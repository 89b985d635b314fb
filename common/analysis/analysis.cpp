#include "common/analysis/analysis.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/analysis/stemmer.h"
#include "common/analysis/tokenizer.h"
#include "common/compounds/compound_splitter.h"
#include "common/long_term.h"
#include "common/stems/english_spelling.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

/// The two terms of one word.
struct Terms {
  std::string term;
  std::string alternate;
};

/// A part of a compound, as a token.
struct PartTerm {
  std::string term;
  CompoundPart part;
};
using PartTerms = std::vector<PartTerm>;

/// The number without its dot for words like `1.200`, which means 1200 in half of Europe; otherwise empty.
std::string number_without_dot(std::string_view word) {
  const std::size_t dot = word.find('.');
  if (dot == word.npos || dot == 0 || dot > 3 || word.size() != dot + 4 || word.front() == '0') return {};
  std::string number(word);
  number.erase(dot, 1);
  const bool digits = std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits ? number : std::string();
}

/// Direct-mapped: a new word replaces the one with the same hash.
struct CacheEntry {
  static constexpr std::size_t room = 30;
  const Language* language = nullptr;
  std::uint8_t word_size = 0, term_size = 0, alternate_size = 0;
  char word[room];
  char term[room];
  char alternate[room];
};
constexpr std::size_t cache_entries = 1 << 14;

}  // namespace

struct Analyzer::Private {
  Tokenizer tokenizer;
  const Language* language = &undetermined_language();
  std::map<const Language*, Stemmer> stemmers;
  const Stemmer* stemmer = nullptr;
  const FirstBytes* wanted = nullptr;
  std::vector<CacheEntry> cache{cache_entries};
  Terms uncached;
  std::string acronym;
  WordForms* forms = nullptr;
  CompoundSplitter::Stem stem_part = [this](std::string_view word) { return (*stemmer)(word); };
  const CompoundSplitter* splitter = nullptr;
  std::vector<PartTerms>
      cached_parts;  ///< by place in the cache; empty before the first language with compounds
  PartTerms uncached_parts;
  std::string_view text;
  const PartTerms* parts = nullptr;  ///< the parts of the last word; next() has not returned all of them yet
  std::size_t next_part = 0;
  Token whole;  ///< the word that they are parts of

  const Stemmer& stemmer_of(const Language& of) { return stemmers.try_emplace(&of, of).first->second; }

  Terms make_terms(std::string_view word) const {
    Terms terms;
    const bool plain = is_ascii(word);
    const std::string stem = (*stemmer)(word);
    terms.term = plain ? stem : fold_accents(stem);
    if (terms.term.empty()) terms.term = word;
    if (plain) return terms;
    const std::string unaccented = fold_accents(word);
    if (unaccented != word) terms.alternate = fold_accents((*stemmer)(unaccented));
    if (terms.alternate == terms.term) terms.alternate.clear();
    return terms;
  }

  /// Letters beyond ASCII may lose their accents, so only an ASCII letter tells how the term begins.
  bool is_wanted(std::string_view word) const {
    const auto first = static_cast<unsigned char>(word.front());
    return !wanted || first >= 0x80 || !language->stem_keeps_first_letter || wanted->test(first) ||
           is_spelled_with_other_first_letter(word) ||
           (splitter && word.size() >= CompoundSplitter::shortest_word);
  }

  /// Calls make_terms() and reports the result to the collector of forms.
  void analyse(std::string_view word) {
    uncached = make_terms(word);
    if (forms) forms->add(word, uncached.term, uncached.alternate);
  }

  PartTerms split(std::string_view word) const {
    PartTerms found;
    if (!splitter || word.size() < CompoundSplitter::shortest_word) return found;
    for (const CompoundPart& part : splitter->split(word, stem_part)) {
      std::string term = fold_accents(stem_part(word.substr(part.begin, part.end - part.begin)));
      found.push_back({shorten_term(std::move(term), max_term_bytes), part});
    }
    return found;
  }

  /// The place in the text of byte `at` of the folded word; nullopt when letters were composed there.
  std::optional<std::size_t> place_in_text(std::size_t at) const {
    std::size_t folded = 0, place = whole.begin;
    while (folded < at && place < whole.end) {
      const char32_t c = next_code_point(text, place);
      folded += c == invalid_code_point ? 0 : char_facts(c).lower_size;
    }
    return folded == at ? std::optional(place) : std::nullopt;
  }

  /// A soft hyphen belongs to the part before it.
  std::size_t behind_ignorable(std::size_t place) const {
    for (std::size_t next = place;; place = next) {
      const char32_t c = next_code_point(text, next);
      if (c == invalid_code_point || char_facts(c).char_class != CharClass::ignorable) return place;
    }
  }

  /// Turns `token`, which holds the word or the previous part, into the next part.
  void give_part(Token& token) {
    const PartTerm& part = (*parts)[next_part++];
    token = whole;
    token.term = part.term;
    token.alternate = {};
    token.acronym = {};
    token.set_apart = false;
    token.part_words = part.part.words;
    const auto begin = place_in_text(part.part.begin), end = place_in_text(part.part.end);
    if (!begin || !end) return;
    token.begin = behind_ignorable(*begin);
    token.end = *end;
  }

  void set_uncached(std::string_view word, Token& token) {
    token.term = uncached.term = shorten_term(uncached.term, max_term_bytes);
    token.alternate = uncached.alternate = shorten_term(uncached.alternate, max_term_bytes);
    uncached_parts = split(word);
    parts = &uncached_parts;
  }

  /// Anything longer than a term is not a word: without this, a line of 100 MB would be copied again and
  /// again.
  void set_terms(const Word& word, Token& token) {
    if (word.stemmable && word.text.size() <= CacheEntry::room) {
      stem_cached(word.text, token);
    } else if (word.stemmable && word.text.size() <= max_term_bytes) {
      analyse(word.text);
      set_uncached(word.text, token);
    } else {
      uncached = {is_ascii(word.text) ? std::string(word.text) : fold_accents(word.text),
                  number_without_dot(word.text)};
      set_uncached({}, token);
    }
    if (word.hyphenated || word.compound) parts = nullptr;
  }

  /// A plural (`NGOs`) has the term of the singular.
  void set_acronym(const Word& word, Token& token) {
    if (word.capitals == Capitals::no || (wanted && !wanted->test(acronym_mark))) return;
    std::string_view letters = word.text;
    if (text[word.end - 1] == 's') letters.remove_suffix(1);
    acronym.assign(1, acronym_mark).append(is_ascii(letters) ? letters : fold_accents(letters));
    token.acronym = acronym;
    token.among_capitals = word.capitals == Capitals::among_capitals;
  }

  void stem_cached(std::string_view word, Token& token) {
    const std::uint64_t hash = XXH3_64bits(word.data(), word.size());
    const std::size_t place = hash % cache_entries;
    CacheEntry& entry = cache[place];
    if (entry.language != language || std::string_view(entry.word, entry.word_size) != word) {
      analyse(word);
      if (std::max({word.size(), uncached.term.size(), uncached.alternate.size()}) > CacheEntry::room)
        return set_uncached(word, token);
      fill_entry(entry, word);
      if (splitter) cached_parts[place] = split(word);
    }
    token.term = {entry.term, entry.term_size};
    token.alternate = {entry.alternate, entry.alternate_size};
    if (splitter) parts = &cached_parts[place];
  }

  void fill_entry(CacheEntry& entry, std::string_view word) const {
    const auto copy = [](std::string_view from, char* to, std::uint8_t& size) {
      std::memcpy(to, from.data(), from.size());
      size = static_cast<std::uint8_t>(from.size());
    };
    entry.language = language;
    copy(word, entry.word, entry.word_size);
    copy(uncached.term, entry.term, entry.term_size);
    copy(uncached.alternate, entry.alternate, entry.alternate_size);
  }
};

Analyzer::Analyzer() : self_(std::make_unique<Private>()) {}
Analyzer::~Analyzer() = default;

void Analyzer::start(std::string_view text, const Language& language, const FirstBytes* wanted) {
  self_->wanted = wanted;
  self_->tokenizer.start(text);
  self_->text = text;
  self_->parts = nullptr;
  self_->language = &language;
  self_->stemmer = &self_->stemmer_of(language);
  self_->splitter = compound_splitter(language, self_->stem_part);
  if (self_->splitter && self_->cached_parts.empty()) self_->cached_parts.resize(cache_entries);
}

void Analyzer::collect_forms(WordForms* forms) {
  self_->forms = forms;
}

namespace {

/// Sets all but the terms. A text has many words: a whole new token would be built aside and then copied.
void start_token(const Word& word, Token& token) {
  token.term = std::string_view();
  token.alternate = std::string_view();
  token.acronym = std::string_view();
  token.among_capitals = false;
  token.position = word.position;
  token.begin = word.begin;
  token.end = word.end;
  token.compound = word.compound;
  token.part_words = word.part ? 1 : 0;
  token.set_apart = word.part;
  token.pair = word.pair;
}

}  // namespace

bool Analyzer::next(Token& token) {
  if (self_->parts && self_->next_part < self_->parts->size()) return self_->give_part(token), true;
  self_->parts = nullptr;
  self_->next_part = 0;
  for (Word word; self_->tokenizer.next(word);) {
    start_token(word, token);
    if (self_->is_wanted(word.text)) self_->set_terms(word, token);
    self_->set_acronym(word, token);
    if (token.term.empty() && self_->wanted == nullptr) continue;
    if (self_->parts && !self_->parts->empty()) self_->whole = token;
    return true;
  }
  return false;
}

}  // namespace broadsheet
