#include "searcher/snippets/match_finder.h"

#include <algorithm>
#include <limits>
#include <set>

#include "common/schema.h"
#include "searcher/query/exact_text.h"
#include "searcher/query/node_field.h"
#include "searcher/query/span_pattern.h"

namespace broadsheet {
namespace {

constexpr std::size_t tokens_a_look = 4096;  // how often the flag is read: well below a millisecond

constexpr std::size_t no_sequence = std::numeric_limits<std::size_t>::max();
constexpr std::size_t of_compound = no_sequence - 1;

void add_unit(TextPattern unit, std::vector<TextPattern>& units) {
  if (unit.empty() || std::find(units.begin(), units.end(), unit) != units.end()) return;
  units.push_back(std::move(unit));
}

/// For a field of entities, those that are meant; for @type, all.
void add_entity(const QueryNode& node, MatchPattern& pattern) {
  EntityPattern unit{std::nullopt, node.entities};
  if (node.kind == QueryNode::Kind::entity && !node.field.empty())
    unit.type = entity_type_of(*find_field(node.field));
  if (std::find(pattern.entities.begin(), pattern.entities.end(), unit) == pattern.entities.end())
    pattern.entities.push_back(std::move(unit));
}

void add_field(const QueryNode& node, MatchPattern& pattern) {
  const Field* field = find_field(node.field);
  if (field && field->kind == FieldKind::entity) add_entity(node, pattern);
  // Each term of `similar:` is a unit, so that a snippet shows as many as possible.
  if (field && field->kind == FieldKind::relation)
    for (const WeightedTerm& term : node.terms) add_unit({{term.term}, {}}, pattern.anywhere);
}

/// What a pattern stands for, without the prefix of its field; nothing for a whole value.
TextPattern expanded(const QueryNode& node) {
  TextPattern unit;
  const Field* field = find_field(node);
  if (field && field->kind != FieldKind::text) return unit;
  const std::size_t prefix = field ? field->prefix.size() : 0;
  for (const WeightedTerm& term : node.terms) unit.terms.push_back(term.term.substr(prefix));
  return unit;
}

void add_exact(const QueryNode& node, MatchPattern& pattern) {
  std::vector<std::string>& texts = !text_prefix(node).empty() ? pattern.exact_title : pattern.exact;
  if (std::find(texts.begin(), texts.end(), node.text) == texts.end()) texts.push_back(node.text);
}

void add_node(const QueryNode& node, QueryReader& reader, MatchPattern& pattern) {
  std::vector<TextPattern>& texts = !text_prefix(node).empty() ? pattern.title : pattern.anywhere;
  switch (node.kind) {
    case QueryNode::Kind::all:
      return;
    case QueryNode::Kind::word:
      return add_unit(reader.read_word(node.text, node.joined), texts);
    case QueryNode::Kind::phrase:
      return add_unit(reader.read_phrase(node.text), texts);
    case QueryNode::Kind::exact:
      return add_exact(node, pattern);
    case QueryNode::Kind::pattern:
      return add_unit(expanded(node), texts);
    case QueryNode::Kind::field:
      if (is_search(node) && !node.clauses.empty())
        return add_node(node.clauses.front().node, reader, pattern);
      return add_field(node, pattern);
    case QueryNode::Kind::citation:
      add_unit(reader.read_phrase(node.text), texts);
      return add_entity(node, pattern);
    case QueryNode::Kind::entity:
      return add_entity(node, pattern);
    case QueryNode::Kind::near:
      pattern.near.push_back(span_pattern(node, reader));
      return;
    case QueryNode::Kind::any:
    case QueryNode::Kind::group:
      for (const QueryNode::Clause& clause : node.clauses)
        if (clause.occur != Occur::must_not) add_node(clause.node, reader, pattern);
  }
}

}  // namespace

MatchPattern match_pattern(const QueryNode& root, QueryReader& reader) {
  MatchPattern pattern;
  pattern.languages = reader.languages();
  add_node(root, reader, pattern);
  return pattern;
}

std::vector<Match> find_mentions(const Document& document, bool in_title, const EntityPattern& pattern,
                                 std::size_t unit) {
  std::vector<Match> matches;
  for (const Entity& entity : document.entities) {
    const EntityId id{entity.type, entity.id};
    const bool meant =
        pattern.type == entity.type ||
        std::find(pattern.entities.begin(), pattern.entities.end(), id) != pattern.entities.end();
    if (!meant) continue;
    for (const Mention& mention : entity.mentions)
      if (mention.in_title == in_title) matches.push_back({{mention.begin, mention.end}, unit});
  }
  return matches;
}

std::vector<Match> find_exact(std::string_view text, std::string_view exact, std::size_t unit) {
  std::vector<Match> matches;
  for (const auto& [begin, end] : exact_places(text, exact)) matches.push_back({{begin, end}, unit});
  return matches;
}

MatchFinder::MatchFinder(std::vector<TextPattern> units, std::vector<const Language*> languages)
    : units_(std::move(units)), languages_(std::move(languages)) {
  for (std::size_t unit = 0; unit < units_.size(); ++unit) {
    for (const std::string& term : units_[unit].terms) add_use(term, {unit, no_sequence, 0});
    if (!units_[unit].acronym.empty()) add_use(units_[unit].acronym, {unit, no_sequence, 0});
    for (std::size_t part = 0; part < units_[unit].parts.size(); ++part)
      add_use(units_[unit].parts[part], {unit, of_compound, part});
    for (const TextPattern::Sequence& sequence : units_[unit].sequences) add_sequence(unit, sequence, false);
    for (const std::string& term : units_[unit].other_terms) add_use(term, {unit, no_sequence, 0, true});
    for (const TextPattern::Sequence& sequence : units_[unit].other_sequences)
      add_sequence(unit, sequence, true);
  }
}

void MatchFinder::add_sequence(std::size_t unit, const TextPattern::Sequence& sequence, bool elsewhere) {
  for (std::size_t place = 0; place < sequence.size(); ++place)
    for (const std::string& term : sequence[place])
      add_use(term, {unit, sequences_.size(), place, elsewhere});
  sequences_.emplace_back(sequence.size()).back().last = true;
}

void MatchFinder::add_use(const std::string& term, Use use) {
  uses_[term].push_back(use);
  first_bytes_.set(static_cast<unsigned char>(term.front()));
}

std::vector<Match> MatchFinder::find(std::string_view text, const Language& language, Analyzer& analyzer) {
  std::vector<Match> matches;
  if (uses_.empty()) return matches;
  for (std::vector<Place>& places : sequences_)
    for (Place& place : places) place.by_parity = {};
  parts_.clear();
  elsewhere_ = std::find(languages_.begin(), languages_.end(), &language) == languages_.end();
  Token token;
  std::size_t tokens = 0;
  for (analyzer.start(text, language, &first_bytes_); analyzer.next(token); ++tokens) {
    if (tokens % tokens_a_look == 0) end_if_cancelled(cancelled_);
    if (!token.term.empty()) visit(token.term, token, matches);
    if (!token.alternate.empty()) visit(token.alternate, token, matches);
    if (!token.acronym.empty()) visit(token.acronym, token, matches);
  }
  if (!parts_.empty()) add_parts(matches);
  return matches;
}

/// The parts of a compound are highlighted if all of them are in the text and the compound is not.
void MatchFinder::add_parts(std::vector<Match>& matches) {
  std::vector<std::set<std::size_t>> seen(units_.size());
  for (const auto& [match, part] : parts_) seen[match.unit].insert(part);
  for (const Match& match : matches) seen[match.unit].clear();
  for (const auto& [match, part] : parts_)
    if (seen[match.unit].size() == units_[match.unit].parts.size()) matches.push_back(match);
  std::stable_sort(matches.begin(), matches.end(),
                   [](const Match& a, const Match& b) { return a.span.end < b.span.end; });
}

void MatchFinder::visit(std::string_view term, const Token& token, std::vector<Match>& matches) {
  const auto found = uses_.find(term);
  if (found == uses_.end()) return;
  for (const Use& use : found->second) {
    if (use.elsewhere && !elsewhere_) continue;
    if (use.sequence == no_sequence)
      matches.push_back({{token.begin, token.end}, use.unit});
    else if (use.sequence == of_compound)
      parts_.push_back({{{token.begin, token.end}, use.unit}, use.place});
    else
      advance(use, token, matches);
  }
}

void MatchFinder::advance(const Use& use, const Token& token, std::vector<Match>& matches) {
  std::vector<Place>& places = sequences_[use.sequence];
  std::size_t begin = token.begin;
  if (use.place > 0) {
    const Progress& before = places[use.place - 1].by_parity[(token.position - 1) & 1];
    if (before.position == 0 || before.position != token.position - 1) return;
    begin = before.begin;
  }
  places[use.place].by_parity[token.position & 1] = {token.position, begin};
  if (places[use.place].last) matches.push_back({{begin, token.end}, use.unit});
}

}  // namespace broadsheet
