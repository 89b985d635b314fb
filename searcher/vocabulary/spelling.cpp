#include "searcher/vocabulary/spelling.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "common/analysis/tokenizer.h"
#include "common/index/entity_terms.h"
#include "common/names/alias_table.h"
#include "common/names/entity_key.h"
#include "common/unicode.h"
#include "searcher/index/index_reader.h"
#include "searcher/vocabulary/edit_cost.h"
#include "searcher/vocabulary/rare_words.h"
#include "searcher/vocabulary/sound_key.h"

namespace broadsheet {
namespace {

constexpr std::size_t shortest_word = 4;  // in letters
constexpr std::size_t shortest_certain = 5;
constexpr std::size_t shortest_part = 3;      // of a word that is split
constexpr std::size_t two_edits_from = 6;     // in letters
constexpr std::size_t shortest_by_sound = 5;  // in letters
constexpr std::size_t fewest_sounds = 3;
/// A word in more than one of this many documents is no mistake.
constexpr std::uint64_t mistakes_share = 5000;
constexpr std::uint64_t few_with_mistake = 2;  // in small indexes
/// Long words with a slip that is very likely are mistakes more often.
constexpr std::uint64_t likely_slips_share = 500;
constexpr std::size_t shortest_with_likely_slip = 8;  // in letters
/// A name in more than one of this many documents is usual.
constexpr std::uint64_t unusual_names_share = 500;
constexpr std::uint64_t few_with_unusual_name = 10;       // in small indexes
constexpr std::uint64_t clearly_better = 50;              // times as many documents
constexpr std::uint64_t clearly_better_than_a_slip = 10;  // among suggestions
/// Times as many documents as have other forms of a word that is never written itself.
constexpr std::uint64_t better_than_other_forms = 8;
constexpr std::size_t shortest_other_form = 7;
constexpr double edit_weight =
    4.5;  // each further edit must be made up by e to this power times more documents
constexpr double cost_a_letter = 0.22;        // words that cost more have nothing to do with each other
constexpr double cost_a_letter_heard = 0.25;  // likewise, if they sound alike
constexpr double one_edit = 1;
constexpr double likely_slip = 0.7;  // a doubled letter, or letters that sound alike
constexpr double one_slip = 0.8;     // the most of a slip that is more likely than an ordinary edit

/// The form of a single word of letters; empty for anything else.
std::string form_of(std::string_view text) {
  Tokenizer tokenizer;
  tokenizer.start(text);
  Word word, more;
  if (!tokenizer.next(word) || !word.stemmable) return {};
  std::string form = fold_accents(word.text);
  return tokenizer.next(more) ? std::string() : form;
}

bool is_letter_start(std::string_view text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

bool share_a_term(const KnownWord& a, const KnownWord& b) {
  return std::any_of(a.terms.begin(), a.terms.end(), [&](const std::string& term) {
    return std::find(b.terms.begin(), b.terms.end(), term) != b.terms.end();
  });
}

/// Whether a word of the index is likely to be a slip for another.
bool is_slip(const KnownWord& word, const KnownWord& other) {
  return other.documents >= word.documents * clearly_better_than_a_slip &&
         edit_cost(word.form, other.form) <= one_edit;
}

}  // namespace

std::uint64_t Spelling::documents(std::string_view word, const Field& field) {
  const auto [known, is_new] = counted_.try_emplace({&field, std::string(word)}, 0);
  if (is_new) known->second = count_documents(word, field);
  return known->second;
}

/// For several terms, the documents of the most frequent.
std::uint64_t Spelling::count_documents(std::string_view word, const Field& field) {
  const TextPattern& pattern = reader_.read_word(word);
  if (pattern.terms.empty()) return field.prefix.empty() ? index_.frequency(pattern) : 0;
  std::uint64_t most = 0;
  for (const std::string& term : pattern.terms)
    most = std::max(most,
                    index_.document_count(field.prefix.empty() ? term : prefixed_term(field.prefix, term)));
  return most;
}

std::uint64_t Spelling::most_of_a_mistake() const {
  return std::max(few_with_mistake, index_.stub().documents / mistakes_share);
}

std::uint64_t Spelling::most_of_an_unusual_name() const {
  return std::max(few_with_unusual_name, index_.stub().documents / unusual_names_share);
}

/// The names that the index knows, of any type.
bool Spelling::names_an_entity(std::string_view word) {
  const std::string key = names::entity_key(word);
  for (std::size_t i = 0; i < entity_type_names.size(); ++i) {
    const auto type = static_cast<EntityType>(i);
    if (index_.document_count(keyword_term(entity_field(type), key)) > 0) return true;
    const std::string forms = form_prefix(key, type);
    bool found = false;
    index_.visit_terms_from(forms, [&](std::string_view term, std::string&) {
      found = term.starts_with(forms);
      return false;
    });
    if (found) return true;
  }
  return false;
}

std::optional<Suggestion> Spelling::cut_in_two(const std::string& form, const Field& field) {
  Suggestion best;
  for (std::size_t at = 1; at < form.size(); ++at) {
    if (!is_letter_start(form, at)) continue;
    const std::string first = form.substr(0, at), second = form.substr(at);
    if (count_code_points(first) < shortest_part || count_code_points(second) < shortest_part) continue;
    const std::uint64_t both = std::min(documents(first, field), documents(second, field));
    if (both > best.documents)
      best = {vocabulary_.spelling(first) + ' ' + vocabulary_.spelling(second), both};
  }
  if (best.documents <= most_of_a_mistake()) return std::nullopt;
  return best;
}

Spelling::Typed Spelling::typed(std::string_view word, const Field& field, bool certain) {
  Typed typed;
  typed.form = form_of(word);
  typed.letters = count_code_points(typed.form);
  typed.certain = certain;
  if (typed.letters >= shortest_word) typed.own = documents(word, field);
  return typed;
}

/// The most documents that a mistake has if it is but a doubled letter, or one that sounds alike.
std::uint64_t Spelling::most_of_a_likely_slip(const Typed& typed) const {
  return typed.letters >= shortest_with_likely_slip ? index_.stub().documents / likely_slips_share : 0;
}

bool Spelling::may_be_wrong(const Typed& typed) const {
  if (typed.letters < (typed.certain ? shortest_certain : shortest_word)) return false;
  if (typed.form.size() > longest_word_form) return false;
  return typed.own <= std::max(most_of_a_mistake(), most_of_a_likely_slip(typed)) ||
         (!typed.is_written && typed.letters >= shortest_other_form);
}

/// Whether the candidate is better than what was typed, by so much as its documents and the slip tell.
bool Spelling::is_plausible(const Typed& typed, const Candidate& candidate, const Field& field) {
  const std::uint64_t documents = candidate.word.documents;
  if (typed.certain && (documents <= most_of_a_mistake() || candidate.cost > one_edit)) return false;
  if (typed.own == 0) return true;
  if (!typed.is_written)
    return documents >= typed.own * better_than_other_forms && candidate.cost <= one_edit;
  const bool needs_likely_slip = typed.own > most_of_a_mistake() || typed.letters < two_edits_from;
  const double most_cost = needs_likely_slip ? likely_slip : one_edit;
  if (documents < typed.own * clearly_better || candidate.cost > most_cost) return false;
  if (!typed.is_name) return true;
  // Names are alike more often than words, so only another name may be meant, and only by a usual slip.
  return candidate.cost <= one_slip && names_an_entity(candidate.word.form) && field.prefix.empty();
}

void Spelling::add_candidates(const Typed& typed, std::vector<KnownWord> words, const Field& field,
                              std::vector<Candidate>& found) {
  const double letters = static_cast<double>(typed.letters);
  for (KnownWord& known : words) {
    if (known.form == typed.form) continue;
    Candidate candidate{std::move(known)};
    candidate.cost = edit_cost(typed.form, candidate.word.form);
    const bool heard = candidate.word.distance == 0;
    if (candidate.cost > std::max(one_edit, letters * (heard ? cost_a_letter_heard : cost_a_letter)))
      continue;
    candidate.word.documents = documents(candidate.word.form, field);
    if (candidate.word.documents == 0 || !is_plausible(typed, candidate, field)) continue;
    candidate.score = std::log(static_cast<double>(candidate.word.documents)) - edit_weight * candidate.cost;
    found.push_back(std::move(candidate));
  }
}

/// What may have been meant, best first. Words that only sound alike are looked for if no other is near.
std::vector<Spelling::Candidate> Spelling::candidates(const Typed& typed, const Field& field) {
  std::vector<Candidate> found;
  const bool one_edit_only = typed.letters < two_edits_from || typed.certain || typed.own > 0;
  add_candidates(typed, vocabulary_.similar_words(field, typed.form, one_edit_only ? 1 : 2), field, found);
  const bool near = std::any_of(found.begin(), found.end(), [&](const Candidate& candidate) {
    return candidate.cost <= one_edit && candidate.word.documents > most_of_a_mistake();
  });
  const bool by_sound = !near && typed.own <= most_of_a_mistake() && typed.letters >= shortest_by_sound;
  if (by_sound && sound_key(typed.form).size() >= fewest_sounds)
    add_candidates(typed, vocabulary_.like_sounding_words(field, typed.form), field, found);
  std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
    return a.score != b.score ? a.score > b.score : a.word.form < b.word.form;
  });
  return found;
}

std::vector<Suggestion> Spelling::suggest(std::string_view word, const Field& field, bool certain,
                                          std::size_t most) {
  Typed typed = this->typed(word, field, certain);
  if (typed.letters < shortest_word) return {};
  if (typed.own <= most_of_an_unusual_name() && field.prefix.empty() &&
      names::find_canonical(names::entity_key(word))) {
    const std::optional<Suggestion> name = usual_name({std::string(word)});
    return name ? std::vector{*name} : std::vector<Suggestion>();
  }
  typed.is_written = typed.own > 0 && vocabulary_.is_written(typed.form);
  if (!may_be_wrong(typed) || is_rare_word(typed.form)) return {};
  typed.is_name = typed.is_written && names_an_entity(word);
  std::vector<Suggestion> suggestions;
  std::vector<const KnownWord*> taken;
  const std::vector<Candidate> found = candidates(typed, field);
  for (const Candidate& candidate : found) {
    const bool far_behind = candidate.score < found.front().score - edit_weight;
    if (suggestions.size() == most || far_behind) break;
    const auto makes_needless = [&](const KnownWord* other) {
      return share_a_term(candidate.word, *other) || is_slip(candidate.word, *other);
    };
    if (std::any_of(taken.begin(), taken.end(), makes_needless)) continue;
    taken.push_back(&candidate.word);
    suggestions.push_back({vocabulary_.spelling(candidate.word.form), candidate.word.documents});
  }
  if (typed.own == 0 && suggestions.size() < most)
    if (auto two = cut_in_two(typed.form, field)) suggestions.push_back(*std::move(two));
  return suggestions;
}

std::optional<Suggestion> Spelling::usual_name(const std::vector<std::string>& words) {
  if (!usual_name_) return std::nullopt;
  std::string text;
  std::uint64_t own = std::numeric_limits<std::uint64_t>::max();
  for (const std::string& word : words) {
    text += (text.empty() ? "" : " ") + word;
    own = std::min(own, documents(word, *find_field("text")));
  }
  return own > most_of_an_unusual_name() ? std::nullopt : usual_name_(text, own);
}

std::optional<Suggestion> Spelling::joined(std::string_view first, std::string_view second,
                                           const Field& field) {
  const std::string form = form_of(first) + form_of(second);
  if (form_of(first).empty() || form_of(second).empty()) return std::nullopt;
  if (count_code_points(form) < shortest_word) return std::nullopt;
  if (std::min(documents(first, field), documents(second, field)) > most_of_a_mistake()) return std::nullopt;
  const std::uint64_t together = documents(form, field);
  if (together <= most_of_a_mistake()) return std::nullopt;
  return Suggestion{vocabulary_.spelling(form), together};
}

}  // namespace broadsheet
