#include "searcher/vocabulary/vocabulary.h"

#include <algorithm>
#include <unordered_map>

#include "common/analysis/word_forms.h"
#include "common/unicode.h"
#include "searcher/index/index_reader.h"
#include "searcher/vocabulary/fuzzy_word.h"
#include "searcher/vocabulary/sound_key.h"

namespace broadsheet {
namespace {

constexpr std::size_t steps_before_seeking = 16;

/// The first text after all that begin with `prefix`, which must not consist only of 0xFF.
std::string behind_prefix(std::string prefix) {
  while (!prefix.empty() && prefix.back() == '\xff') prefix.pop_back();
  if (!prefix.empty()) ++prefix.back();
  return prefix;
}

/// Nearest first, then by number of documents.
bool is_better(const Expansion::Term& a, const Expansion::Term& b) {
  if (a.distance != b.distance) return a.distance < b.distance;
  if (a.documents != b.documents) return a.documents > b.documents;
  return a.term < b.term;
}

}  // namespace

bool has_digit(std::string_view word) {
  for (std::size_t at = 0; at < word.size();)
    if (char_facts(next_code_point(word, at)).char_class == CharClass::digit) return true;
  return false;
}

struct Vocabulary::Matches {
  std::size_t most = most_compared;
  std::vector<Match> words;
  std::size_t compared = 0;
  bool complete = true;

  /// Returns false when enough words were compared.
  bool compare_one() {
    complete = compared < most;
    compared += complete ? 1 : 0;
    return complete;
  }
};

Vocabulary::Matches Vocabulary::fresh_matches() const {
  Matches matches;
  matches.most = std::clamp(compared_left_, least_compared, most_compared);
  return matches;
}

void Vocabulary::match_forms(const Wildcard& wildcard, Matches& matches) {
  const std::string& prefix = wildcard.prefix();
  index_.visit_forms(prefix, [&](std::string_view form, std::string&) {
    if (!form.starts_with(prefix) || !matches.compare_one()) return false;
    if (wildcard.matches(form)) matches.words.push_back({std::string(form)});
    return true;
  });
}

/// All words, or only those with digits, which are not forms.
void Vocabulary::match_terms(const std::string& prefix, const Wildcard& wildcard, bool all,
                             Matches& matches) {
  const std::string begin = prefix + wildcard.prefix();
  index_.visit_terms_from(begin, [&](std::string_view term, std::string&) {
    if (!term.starts_with(begin) || !matches.compare_one()) return false;
    const std::string_view word = term.substr(prefix.size());
    if (wildcard.matches(word) && (all || has_digit(word)))
      matches.words.push_back({std::string(word), 0, true});
    return true;
  });
}

void Vocabulary::match_similar(std::string_view word, unsigned most_edits, Matches& matches) {
  FuzzyWord fuzzy(word, most_edits);
  std::size_t in_dead_prefix = 0;
  index_.visit_forms({}, [&](std::string_view form, std::string& go_to) {
    if (!matches.compare_one()) return false;
    if (const auto distance = fuzzy.distance(form)) matches.words.push_back({std::string(form), *distance});
    in_dead_prefix = fuzzy.dead_prefix() > 0 ? in_dead_prefix + 1 : 0;
    if (in_dead_prefix >= steps_before_seeking)
      go_to = behind_prefix(std::string(form.substr(0, fuzzy.dead_prefix())));
    return true;
  });
}

void Vocabulary::match_like_sounding(std::string_view word, Matches& matches) {
  SoundAlikeWord wanted(word);
  std::string dead;  // no word that begins like this sounds alike
  std::size_t in_dead_prefix = 0;
  index_.visit_forms({}, [&](std::string_view form, std::string& go_to) {
    const bool other_script = static_cast<unsigned char>(form.front()) >= 0x80;  // these stand last
    if (other_script || !matches.compare_one()) return false;
    if (dead.empty() || !form.starts_with(dead)) {
      if (wanted.sounds_like(form)) matches.words.push_back({std::string(form)});
      dead = form.substr(0, wanted.dead_prefix());
      in_dead_prefix = 0;
    } else if (++in_dead_prefix == steps_before_seeking) {
      go_to = behind_prefix(dead);
    }
    return true;
  });
}

void Vocabulary::match_similar_values(const std::string& prefix, std::string_view value, unsigned most_edits,
                                      Matches& matches) {
  FuzzyWord fuzzy(value, most_edits);
  index_.visit_terms_from(prefix, [&](std::string_view term, std::string&) {
    if (!term.starts_with(prefix) || !matches.compare_one()) return false;
    const std::string_view known = term.substr(prefix.size());
    if (const auto distance = fuzzy.distance(known))
      matches.words.push_back({std::string(known), *distance, true});
    return true;
  });
}

std::vector<std::string> Vocabulary::terms_of(const Field& field, const Match& match) {
  if (match.is_term) return {std::string(field.prefix) + match.word};
  std::vector<std::string> terms;
  for (const std::string& value : index_.form_values(match.word))
    if (const auto term = term_of_form(match.word, value))
      terms.push_back(field.prefix.empty() ? *term : prefixed_term(field.prefix, *term));
  return terms;
}

/// If there are very many words, counts only the shortest, since frequent words are short.
Expansion Vocabulary::choose(const Field& field, Matches matches, std::size_t most_terms) {
  Expansion expansion;
  expansion.looked_at = matches.compared;
  expansion.complete = matches.complete;
  std::vector<Match>& words = matches.words;
  const std::size_t most = std::clamp(counted_left_, least_counted, most_counted);
  const std::size_t uncounted = words.size() - std::min(words.size(), most);
  compared_left_ -= std::min(compared_left_, matches.compared);
  counted_left_ -= std::min(counted_left_, words.size() - uncounted);
  if (uncounted > 0) {
    std::nth_element(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(most), words.end(),
                     [](const Match& a, const Match& b) {
                       return std::pair(a.word.size(), a.word) < std::pair(b.word.size(), b.word);
                     });
    words.resize(most);
  }
  std::unordered_map<std::string, Expansion::Term> terms;
  for (const Match& match : words) {
    bool has_documents = false;
    for (const std::string& term : terms_of(field, match)) {
      const auto [known, is_new] = terms.try_emplace(term, Expansion::Term{term, match.distance, 0});
      if (is_new) known->second.documents = index_.document_count(term);
      known->second.distance = std::min(known->second.distance, match.distance);
      has_documents = has_documents || known->second.documents > 0;
    }
    expansion.counted += has_documents ? 1 : 0;
  }
  expansion.words = expansion.counted + uncounted;
  for (auto& [term, use] : terms)
    if (use.documents > 0) expansion.terms.push_back(std::move(use));
  expansion.all_terms = expansion.terms.size();
  std::sort(expansion.terms.begin(), expansion.terms.end(), is_better);
  if (expansion.terms.size() > most_terms) expansion.terms.resize(most_terms);
  return expansion;
}

Expansion Vocabulary::expand(const Field& field, const Wildcard& wildcard, std::size_t most_terms) {
  Matches matches = fresh_matches();
  const bool number = has_digit(wildcard.literals());
  if (!number) match_forms(wildcard, matches);
  if (number || !wildcard.prefix().empty()) match_terms(std::string(field.prefix), wildcard, false, matches);
  return choose(field, std::move(matches), most_terms);
}

Expansion Vocabulary::expand_fuzzy(const Field& field, std::string_view word, unsigned most_edits,
                                   std::size_t most_terms) {
  Matches matches = fresh_matches();
  match_similar(word, most_edits, matches);
  return choose(field, std::move(matches), most_terms);
}

Expansion Vocabulary::expand_fuzzy_values(const Field& field, std::string_view value, unsigned most_edits,
                                          std::size_t most_terms) {
  Matches matches = fresh_matches();
  match_similar_values(std::string(field.prefix), value, most_edits, matches);
  return choose(field, std::move(matches), most_terms);
}

Expansion Vocabulary::expand_values(const Field& field, const Wildcard& wildcard, std::size_t most_terms) {
  Matches matches = fresh_matches();
  match_terms(std::string(field.prefix), wildcard, true, matches);
  return choose(field, std::move(matches), most_terms);
}

KnownWord Vocabulary::look_up(const Field& field, const std::string& form) {
  KnownWord known{form, {}, 0, 0};
  for (std::string& term : terms_of(field, {form})) {
    const std::uint64_t documents = index_.document_count(term);
    if (documents == 0) continue;
    known.documents = std::max(known.documents, documents);
    known.terms.push_back(std::move(term));
  }
  return known;
}

std::vector<KnownWord> Vocabulary::known_words(const Field& field, const Matches& matches) {
  std::vector<KnownWord> words;
  for (const Match& match : matches.words) {
    KnownWord known = look_up(field, match.word);
    known.distance = match.distance;
    if (!known.terms.empty()) words.push_back(std::move(known));
  }
  return words;
}

std::vector<KnownWord> Vocabulary::similar_words(const Field& field, std::string_view word,
                                                 unsigned most_edits) {
  Matches matches = fresh_matches();
  match_similar(word, most_edits, matches);
  return known_words(field, matches);
}

std::vector<KnownWord> Vocabulary::like_sounding_words(const Field& field, std::string_view word) {
  Matches matches = fresh_matches();
  match_like_sounding(word, matches);
  return known_words(field, matches);
}

bool Vocabulary::is_written(const std::string& form) {
  return !index_.form_values(form).empty();
}

std::string Vocabulary::spelling(const std::string& form) {
  return spelling_of_form(form, index_.form_values(form));
}

}  // namespace broadsheet
