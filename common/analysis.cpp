#include "common/analysis.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <vector>

#include "common/long_term.h"
#include "common/stemmer.h"
#include "common/stems/english_spelling.h"
#include "common/tokenizer.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

/// The two terms of one word.
struct Terms {
  std::string term;
  std::string alternate;
};

/// Direct-mapped: a newer word takes the place of an older one with the same hash.
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
  WordForms* forms = nullptr;

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

  /// Letters beyond ASCII may lose their accent, so that only an ASCII letter says how the term begins.
  bool is_wanted(std::string_view word) const {
    const auto first = static_cast<unsigned char>(word.front());
    return !wanted || first >= 0x80 || !language->stem_keeps_first_letter || wanted->test(first) ||
           is_spelled_with_other_first_letter(word);
  }

  /// make_terms, seen by who collects forms.
  void analyse(std::string_view word) {
    uncached = make_terms(word);
    if (forms) forms->add(word, uncached.term, uncached.alternate);
  }

  void set_uncached(Token& token) {
    token.term = uncached.term = shorten_term(uncached.term, max_term_bytes);
    token.alternate = uncached.alternate = shorten_term(uncached.alternate, max_term_bytes);
  }

  void stem_cached(std::string_view word, Token& token) {
    const std::uint64_t hash = XXH3_64bits(word.data(), word.size());
    CacheEntry& entry = cache[hash % cache_entries];
    if (entry.language != language || std::string_view(entry.word, entry.word_size) != word) {
      analyse(word);
      if (std::max({word.size(), uncached.term.size(), uncached.alternate.size()}) > CacheEntry::room)
        return set_uncached(token);
      fill_entry(entry, word);
    }
    token.term = {entry.term, entry.term_size};
    token.alternate = {entry.alternate, entry.alternate_size};
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
  self_->language = &language;
  self_->stemmer = &self_->stemmer_of(language);
}

void Analyzer::collect_forms(WordForms* forms) {
  self_->forms = forms;
}

bool Analyzer::next(Token& token) {
  Word word;
  if (!self_->tokenizer.next(word)) return false;
  token.position = word.position;
  token.begin = word.begin;
  token.end = word.end;
  token.compound = word.compound;
  if (!self_->is_wanted(word.text)) {
    token.term = token.alternate = {};
    return true;
  }
  if (word.text.size() > CacheEntry::room) {
    // What is longer than a term can be is no word: a line of 100 MB would be copied again and again.
    const bool stemmable = word.stemmable && word.text.size() <= max_term_bytes;
    if (stemmable)
      self_->analyse(word.text);
    else
      self_->uncached = {fold_accents(word.text), {}};
    self_->set_uncached(token);
  } else if (word.stemmable) {
    self_->stem_cached(word.text, token);
  } else {
    self_->uncached = {is_ascii(word.text) ? std::string(word.text) : fold_accents(word.text), {}};
    token.term = self_->uncached.term;
    token.alternate = {};
  }
  if (token.term.empty()) return next(token);
  return true;
}

}  // namespace broadsheet
