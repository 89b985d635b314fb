#include "searcher/vocabulary/spelling.h"

#include <algorithm>
#include <cmath>

#include "common/analysis/tokenizer.h"
#include "common/index/entity_terms.h"
#include "common/names/alias_table.h"
#include "common/names/entity_key.h"
#include "common/unicode.h"
#include "searcher/index/index_reader.h"
#include "searcher/vocabulary/edit_cost.h"

namespace broadsheet {
namespace {

constexpr std::size_t shortest_word = 4;  // in letters
constexpr std::size_t shortest_certain = 5;
constexpr std::size_t shortest_part = 3;   // of a word that is split
constexpr std::size_t two_edits_from = 6;  // in letters
/// A word in more than one of this many documents is no mistake.
constexpr std::uint64_t mistakes_share = 5000;
constexpr std::uint64_t few_with_mistake = 2;  // in small indexes
constexpr std::uint64_t clearly_better = 50;   // times as many documents
constexpr double edit_weight =
    4.5;  // each further edit must be made up by e to this power times more documents

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

}  // namespace

std::uint64_t Spelling::documents(std::string_view word, const Field& field) {
  const TextPattern pattern = reader_.read_word(word);
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

bool Spelling::is_known_name(std::string_view word) {
  const std::string key = names::entity_key(word);
  if (names::find_canonical(key) || names::alias_table().find_adjective(key)) return true;
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

/// What `form`, which `own` documents have, may have been meant to be, best first.
std::vector<Spelling::Candidate> Spelling::candidates(const std::string& form, std::uint64_t own,
                                                      const Field& field, bool certain) {
  std::vector<Candidate> found;
  const bool one_edit = count_code_points(form) < two_edits_from || certain;
  const std::uint64_t least = certain ? most_of_a_mistake() + 1 : own * clearly_better;
  const unsigned most_edits = one_edit ? 1 : 2;
  for (KnownWord& known : vocabulary_.similar_words(field, form, most_edits)) {
    known.documents = documents(known.form, field);
    if (known.distance == 0 || known.documents == 0 || known.documents < least) continue;
    const double score =
        std::log(static_cast<double>(known.documents)) - edit_weight * edit_cost(form, known.form);
    found.push_back({std::move(known), score});
  }
  std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
    return a.score != b.score ? a.score > b.score : a.word.form < b.word.form;
  });
  return found;
}

std::vector<Suggestion> Spelling::suggest(std::string_view word, const Field& field, bool certain,
                                          std::size_t most) {
  const std::string form = form_of(word);
  const std::size_t letters = count_code_points(form);
  if (letters < (certain ? shortest_certain : shortest_word) || form.size() > longest_word_form) return {};
  const std::uint64_t own = documents(word, field);
  if (own > (certain ? 0 : most_of_a_mistake()) || is_known_name(word)) return {};
  std::vector<Suggestion> suggestions;
  std::vector<const KnownWord*> taken;
  const std::vector<Candidate> found = candidates(form, own, field, certain);
  for (const Candidate& candidate : found) {
    const bool far_behind = candidate.score < found.front().score - edit_weight;
    if (suggestions.size() == most || far_behind) break;
    const auto same = [&](const KnownWord* other) { return share_a_term(candidate.word, *other); };
    if (std::any_of(taken.begin(), taken.end(), same)) continue;
    taken.push_back(&candidate.word);
    suggestions.push_back({vocabulary_.spelling(candidate.word.form), candidate.word.documents});
  }
  if (own == 0 && suggestions.size() < most)
    if (auto two = cut_in_two(form, field)) suggestions.push_back(*std::move(two));
  return suggestions;
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
