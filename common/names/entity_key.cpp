#include "common/names/entity_key.h"

#include <algorithm>
#include <array>
#include <vector>

#include "common/long_term.h"
#include "common/names/name_words.h"
#include "common/unicode.h"

namespace broadsheet::names {
namespace {

using namespace std::string_view_literals;

/// Articles count in lower case before a capital. "de", "van" and "von" belong to names.
constexpr std::array articles{"das"sv, "dem"sv, "den"sv, "der"sv, "des"sv, "die"sv, "el"sv, "gli"sv,
                              "het"sv, "il"sv,  "la"sv,  "las"sv, "le"sv,  "les"sv, "lo"sv, "los"sv};

/// Legal forms, folded. Sorted.
constexpr std::array legal_forms{"ag"sv,  "asa"sv,          "bhd"sv, "corp"sv, "corporation"sv, "gmbh"sv,
                                 "inc"sv, "incorporated"sv, "jsc"sv, "kgaa"sv, "limited"sv,     "llc"sv,
                                 "llp"sv, "ltd"sv,          "mbh"sv, "oyj"sv,  "pjsc"sv,        "plc"sv,
                                 "pte"sv, "pty"sv,          "pvt"sv, "sarl"sv, "sdn"sv};

/// Legal forms that are also words or surnames (`Carlos Sá`). They count only in capitals or with full stops.
constexpr std::array capital_forms{"ab"sv,  "as"sv, "bv"sv, "cv"sv,  "kg"sv, "nv"sv,
                                   "ohg"sv, "oy"sv, "sa"sv, "sab"sv, "se"sv, "srl"sv};

/// Legal forms that are recognised only by full stops or mixed case (`S.p.A.`, `e.V.`, `SpA`).
constexpr std::array dotted_forms{"ev"sv, "kk"sv, "sas"sv, "spa"sv};

template <typename List>
bool holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Removes words from both ends until nothing more can be removed. At least one word stays.
class Trimmer {
 public:
  explicit Trimmer(NameWords& name) : name_(name), last_(name.words.size()) {}

  std::string trimmed() {
    while (drop_article() || drop_possessive() || drop_legal_form()) {
    }
    std::string key;
    for (std::size_t i = first_; i < last_; ++i) {
      if (i > first_) key += ' ';
      key += text(i);
    }
    return key;
  }

 private:
  std::string_view text(std::size_t i) const { return name_.text(name_.words[i]); }
  std::size_t count() const { return last_ - first_; }

  bool drop_article() {
    if (count() < 2) return false;
    const bool written_as_article =
        name_.words[first_].capitals == 0 && name_.words[first_ + 1].capital_first;
    if (text(first_) != "the" && !(written_as_article && holds(articles, text(first_)))) return false;
    return ++first_, true;
  }

  bool drop_possessive() {
    if (count() == 0) return false;
    NameWord& word = name_.words[last_ - 1];
    if (word.possessive == word.end) return false;
    if (word.possessive > word.begin) return word.end = word.possessive, true;
    return count() > 1 && (--last_, true);
  }

  bool drop_legal_form() {
    if (count() < 2) return false;
    if (text(last_ - 1) == "cv" && text(last_ - 2) == "de" && count() > 2) return drop(2);
    if (is_legal_form(name_.words[last_ - 1])) return drop(1);
    return text(last_ - 1) == "and" && legal_form_dropped_ && drop(1);
  }
  bool drop(std::size_t words) {
    last_ -= words;
    return legal_form_dropped_ = true;
  }

  bool is_legal_form(const NameWord& word) const {
    const std::string_view form = name_.text(word);
    if (holds(legal_forms, form)) return true;
    if (form == "co") return word.stop_after || legal_form_dropped_ || text(last_ - 2) == "and";
    if (word.dotted || word.capitals >= 2) {
      if (holds(capital_forms, form)) return true;
      return (word.dotted || word.capitals < form.size()) && holds(dotted_forms, form);
    }
    return false;
  }

  NameWords& name_;
  std::size_t first_ = 0;
  std::size_t last_;
  bool legal_form_dropped_ = false;
};

std::string normalised(std::string_view name) {
  NameWords words = name_words(name);
  return Trimmer(words).trimmed();
}

/// The hash follows a blank, because a key has nothing else between words.
std::string shortened(const std::string& key) {
  std::string out = shorten_term(key, max_entity_key_bytes);
  std::size_t cut = out.size() - 17;
  out[cut] = ' ';
  while (cut > 0 && out[cut - 1] == ' ') out.erase(--cut, 1);
  return out;
}

}  // namespace

std::string entity_key(std::string_view name) {
  std::string key = normalised(name);
  const bool cut = key.size() > max_entity_key_bytes;
  if (!cut && is_ascii(name) && name.find('\'') == name.npos) return key;
  if (cut) key = shortened(key);
  // Folded characters can contain others (½ is 1⁄2), and cutting can leave single letters. Repeat until
  // stable.
  for (std::string again; (again = normalised(key)) != key;) key = std::move(again);
  return key;
}

}  // namespace broadsheet::names
