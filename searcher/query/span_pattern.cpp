#include "searcher/query/span_pattern.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/index/entity_terms.h"
#include "common/schema.h"
#include "searcher/query/node_field.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

SpanPattern terms_pattern(const TextPattern::Alternatives& terms, std::string_view prefix) {
  SpanPattern pattern;
  for (const std::string& term : terms) pattern.terms.push_back(prefixed_term(prefix, term));
  return pattern;
}

SpanPattern joined(SpanPattern::Kind kind, std::vector<SpanPattern> parts) {
  SpanPattern pattern;
  pattern.kind = kind;
  pattern.parts = std::move(parts);
  return pattern;
}

SpanPattern any_pattern(std::vector<SpanPattern> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  return joined(SpanPattern::Kind::any, std::move(parts));
}

SpanPattern sequence_spans(const TextPattern::Sequence& sequence, std::string_view prefix) {
  std::vector<SpanPattern> places;
  for (const TextPattern::Alternatives& place : sequence) places.push_back(terms_pattern(place, prefix));
  return joined(SpanPattern::Kind::adjacent, std::move(places));
}

/// What only documents in other languages mean is looked for in all.
SpanPattern text_spans(const TextPattern& pattern, std::string_view prefix) {
  std::vector<SpanPattern> readings;
  TextPattern::Alternatives terms = pattern.terms;
  terms.insert(terms.end(), pattern.other_terms.begin(), pattern.other_terms.end());
  const bool sequences = !pattern.sequences.empty() || !pattern.other_sequences.empty();
  if (!terms.empty() || !sequences) readings.push_back(terms_pattern(terms, prefix));
  for (const auto* all : {&pattern.sequences, &pattern.other_sequences})
    for (const TextPattern::Sequence& sequence : *all) readings.push_back(sequence_spans(sequence, prefix));
  return any_pattern(std::move(readings));
}

SpanPattern expansion_spans(const std::vector<WeightedTerm>& terms) {
  SpanPattern pattern;
  for (const WeightedTerm& term : terms) pattern.terms.push_back(term.term);
  return pattern;
}

SpanPattern entity_spans(const std::vector<EntityId>& entities) {
  SpanPattern pattern;
  for (const EntityId& entity : entities)
    if (std::string term = keyword_term(entity_field(entity.type), entity.id); !term.empty())
      pattern.terms.push_back(std::move(term));
  return pattern;
}

SpanPattern mention_spans(const QueryNode& node) {
  const Field* field = find_field(node);
  const std::optional<EntityType> type = field ? entity_type_of(*field) : std::nullopt;
  if (!type) return entity_spans(node.entities);
  SpanPattern pattern;
  pattern.terms = {marker_term(*type)};
  return pattern;
}

SpanPattern joined_spans(const QueryNode& node, QueryReader& reader) {
  SpanPattern pattern;
  pattern.kind = node.kind == Kind::near ? SpanPattern::Kind::near : SpanPattern::Kind::any;
  pattern.proximity = node.proximity;
  pattern.distance = static_cast<std::uint32_t>(node.distance);
  for (const QueryNode::Clause& clause : node.clauses)
    pattern.parts.push_back(span_pattern(clause.node, reader));
  return pattern;
}

}  // namespace

SpanPattern span_pattern(const QueryNode& node, QueryReader& reader) {
  switch (node.kind) {
    case Kind::word:
      return text_spans(reader.read_word(node.text, node.joined), text_prefix(node));
    case Kind::phrase:
      return text_spans(reader.read_phrase(node.text), text_prefix(node));
    case Kind::pattern:
      return expansion_spans(node.terms);
    case Kind::entity:
      return mention_spans(node);
    case Kind::citation:
      return any_pattern({text_spans(reader.read_phrase(node.text), {}), entity_spans(node.entities)});
    default:
      return joined_spans(node, reader);
  }
}

}  // namespace broadsheet
