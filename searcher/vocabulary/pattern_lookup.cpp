#include "searcher/vocabulary/pattern_lookup.h"

#include <fmt/format.h>

#include <algorithm>

#include "common/unicode.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

bool is_wild(char32_t letter) {
  return letter == '*' || letter == '?';
}

bool has_class(std::string_view text, CharClass wanted) {
  for (std::size_t at = 0; at < text.size();)
    if (char_facts(next_code_point(text, at)).char_class == wanted) return true;
  return false;
}

/// Marks inside numbers and compounds: `2023/1*`, `R&D*`, `12.5*`.
bool joins_numbers(char32_t letter) {
  return letter == '.' || letter == ',' || letter == '/' || letter == '&';
}

/// Splits a text at marks that no word has. A piece with a digit is a compound, without its hyphens.
std::vector<std::string> pieces_of(std::string_view text) {
  const bool compound = has_class(text, CharClass::digit);
  std::vector<std::string> pieces(1);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t letter = next_code_point(text, at);
    const CharClass char_class = char_facts(letter).char_class;
    if (char_class == CharClass::apostrophe || char_class == CharClass::ignorable) continue;
    const bool separates = char_class == CharClass::separator || char_class == CharClass::hyphen;
    if (!separates || is_wild(letter) || (compound && joins_numbers(letter)))
      pieces.back() += text.substr(begin, at - begin);
    else if (!compound || char_class != CharClass::hyphen)
      pieces.emplace_back();
  }
  std::erase_if(pieces, [](const std::string& piece) { return piece.find_first_not_of("*?") == piece.npos; });
  return pieces;
}

unsigned allowed_edits(std::string_view word, unsigned wanted) {
  const std::size_t letters = count_code_points(word);
  return letters < 3 ? 0 : letters < 5 ? std::min(wanted, 1u) : wanted;
}

std::string typed(const QueryNode& node) {
  return in_note(node.edits > 0 ? fmt::format("{}~{}", node.text, node.edits) : node.text);
}

std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
  return digits;
}

}  // namespace

void PatternLookup::note(std::string sentence) {
  if (std::find(notes_.begin(), notes_.end(), sentence) == notes_.end())
    notes_.push_back(std::move(sentence));
}

void PatternLookup::fill(QueryNode& node, bool near) {
  if (node.kind == Kind::pattern) fill_pattern(node, near);
  near = near || node.kind == Kind::near;
  for (QueryNode::Clause& clause : node.clauses) fill(clause.node, near);
}

void PatternLookup::read_as_word(QueryNode& node, std::string_view reason) {
  note(fmt::format("{} is read as a word: {}.", typed(node), reason));
  std::erase_if(node.text, [](char c) { return is_wild(static_cast<unsigned char>(c)); });
  node.kind = Kind::word;
  node.edits = 0;
}

/// Makes `data-cent*` adjacent words, the last of which is a pattern. Returns false when there is only one
/// piece.
bool PatternLookup::split_at_joints(QueryNode& node) {
  const std::vector<std::string> pieces = pieces_of(node.text);
  if (pieces.size() < 2) {
    if (!pieces.empty()) node.text = pieces.front();
    return false;
  }
  QueryNode whole;
  whole.kind = Kind::near;
  whole.proximity = Proximity::in_order;
  whole.distance = 1;
  whole.boost = node.boost;
  for (const std::string& piece : pieces) {
    QueryNode part;
    part.text = piece;
    part.field = node.field;
    part.edits = node.edits;
    part.kind = node.edits > 0 || piece.find_first_of("*?") != piece.npos ? Kind::pattern : Kind::word;
    whole.clauses.push_back({Occur::should, std::move(part)});
  }
  node = std::move(whole);
  return true;
}

void PatternLookup::fill_pattern(QueryNode& node, bool near) {
  const Field* field = find_field(node.field.empty() ? "text" : node.field);
  if (!field) return;
  if (field->kind == FieldKind::text) {
    if (has_class(node.text, CharClass::ideograph))
      return read_as_word(node, "Chinese, Japanese and Korean words need no wildcards");
    if (node.edits > 0 && has_class(node.text, CharClass::digit))
      return read_as_word(node, "numbers cannot be searched by similarity");
    if (split_at_joints(node)) return;  // fill() continues with the pieces
  }
  const auto [known, is_new] = known_.try_emplace({node.field, node.text, node.edits, near});
  if (is_new) known->second = look_up(node, *field, near);
  node.terms = known->second;
}

std::vector<WeightedTerm> PatternLookup::look_up(const QueryNode& node, const Field& field, bool near) {
  const std::size_t of_kind = node.edits > 0 ? most_similar_terms : most_terms;
  const std::size_t most =
      std::min({near ? most_near_terms : of_kind, of_kind, std::max(terms_left_, least_terms)});
  const Expansion expansion = node.edits > 0 ? expand_similar(node, field, most) : expand(node, field, most);
  std::vector<WeightedTerm> terms;
  for (const Expansion::Term& term : expansion.terms) terms.push_back({term.term, 1.0 / (1 + term.distance)});
  terms_left_ -= std::min(terms_left_, terms.size());
  note_limits(node, expansion);
  return terms;
}

Expansion PatternLookup::expand(const QueryNode& node, const Field& field, std::size_t most) {
  const Wildcard wildcard(node.text);
  if (field.kind == FieldKind::text) return vocabulary_.expand(field, wildcard, most);
  if (field.kind == FieldKind::keyword || field.kind == FieldKind::entity)
    return vocabulary_.expand_values(field, wildcard, most);
  return {};
}

/// Includes what the word itself finds, even if documents have only other forms of it.
Expansion PatternLookup::expand_similar(const QueryNode& node, const Field& field, std::size_t most) {
  const unsigned edits = allowed_edits(node.text, node.edits);
  if (edits < node.edits)
    note(fmt::format("{} is too short for that many edits; {} searched.", typed(node),
                     edits == 0 ? "only the word itself is" : "words one edit away are"));
  if (field.kind == FieldKind::keyword || field.kind == FieldKind::entity)
    return vocabulary_.expand_fuzzy_values(field, fold_keyword(node.text), edits, most);
  Expansion expansion = vocabulary_.expand_fuzzy(field, fold_accents(node.text), edits, most);
  for (const std::string& term : reader_.read_word(node.text).terms) {
    const std::string whole = field.prefix.empty() ? term : prefixed_term(field.prefix, term);
    const auto is_it = [&](const Expansion::Term& other) { return other.term == whole; };
    if (std::none_of(expansion.terms.begin(), expansion.terms.end(), is_it))
      expansion.terms.push_back({whole, 0, 0});
  }
  return expansion;
}

void PatternLookup::note_limits(const QueryNode& node, const Expansion& expansion) {
  const bool values = !node.field.empty() && find_field(node.field)->kind != FieldKind::text;
  const std::string_view things = values ? "values" : "words";
  if (expansion.terms.empty())
    note(fmt::format("{} matches no {} of this index.", typed(node), values ? "value" : "word"));
  if (expansion.counted < expansion.words)
    note(fmt::format("{} matches {} {}; of the {} shortest, the {} most frequent are searched.", typed(node),
                     grouped(expansion.words), things, grouped(expansion.counted), expansion.terms.size()));
  else if (expansion.terms.size() < expansion.all_terms)
    note(fmt::format("{} matches {} {}; the {} most frequent are searched.", typed(node),
                     grouped(expansion.all_terms), things, expansion.terms.size()));
  if (!expansion.complete)
    note(fmt::format(
        "{} was compared with the first {} {} of the index only; put letters before the first * or ? "
        "make it quicker.",
        typed(node), grouped(expansion.looked_at), things));
}

}  // namespace broadsheet
