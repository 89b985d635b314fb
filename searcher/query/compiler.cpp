#include "searcher/query/compiler.h"

#include <algorithm>
#include <map>
#include <optional>

#include "common/entity_terms.h"
#include "common/language.h"
#include "common/schema.h"
#include "searcher/query/date_terms.h"
#include "searcher/query/stopwords.h"

namespace broadsheet {
namespace {

using Queries = std::vector<Xapian::Query>;
using Operator = Xapian::Query::op;

/// More terms than this are slower than reading every document's date.
constexpr std::size_t longest_date_cover = 200;

Xapian::Query combine(Operator op, const Queries& queries) {
  if (queries.size() == 1) return queries.front();
  return Xapian::Query(op, queries.begin(), queries.end());
}

Xapian::Query phrase_query(const TextPattern::Sequence& sequence, std::string_view prefix) {
  Queries places;
  for (const TextPattern::Alternatives& alternatives : sequence) {
    Queries terms;
    for (const std::string& term : alternatives) terms.emplace_back(prefixed_term(prefix, term));
    places.push_back(combine(Xapian::Query::OP_OR, terms));
  }
  return Xapian::Query(Xapian::Query::OP_PHRASE, places.begin(), places.end(),
                       static_cast<Xapian::termcount>(places.size()));
}

/// Several readings of one word weigh as one term that occurs where any of them does.
Xapian::Query text_query(const TextPattern& pattern, std::string_view prefix) {
  Queries readings;
  for (const std::string& term : pattern.terms) readings.emplace_back(prefixed_term(prefix, term));
  for (const TextPattern::Sequence& sequence : pattern.sequences)
    readings.push_back(phrase_query(sequence, prefix));
  return combine(Xapian::Query::OP_SYNONYM, readings);
}

Xapian::Query term_or_nothing(const std::string& term) {
  return term.empty() ? Xapian::Query::MatchNothing : Xapian::Query(term);
}

Xapian::Query keyword_query(const Field& field, const std::string& value) {
  if (field.name == "language")
    if (const Language* language = find_language(value))
      return term_or_nothing(keyword_term(field, language->code));
  return term_or_nothing(keyword_term(field, value));
}

Xapian::Query entity_query(const std::vector<EntityId>& entities) {
  Queries ids;
  for (const EntityId& entity : entities)
    ids.push_back(term_or_nothing(keyword_term(entity_field(entity.type), entity.id)));
  return ids.empty() ? Xapian::Query::MatchNothing : combine(Xapian::Query::OP_OR, ids);
}

/// Where an entity, or any of a type, is named.
Xapian::Query mention_query(const QueryNode& node) {
  const Field* field = find_field(node.field);
  const std::optional<EntityType> type = field ? entity_type_of(*field) : std::nullopt;
  return type ? Xapian::Query(marker_term(*type)) : entity_query(node.entities);
}

/// Matches what `query` does, and adds nothing to the score.
Xapian::Query without_score(const Xapian::Query& query) {
  return Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, 0.0);
}

Xapian::Query date_query(const DateRange& dates) {
  const std::vector<std::string> terms = date_cover(*dates.from, *dates.to);
  if (!terms.empty() && terms.size() <= longest_date_cover)
    return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
  const auto key = [](Date date) {
    date.second_of_day.reset();
    return date_key(date);
  };
  const std::string last_second = "999999";  // sorts behind every time of the day
  return {Xapian::Query::OP_VALUE_RANGE, static_cast<Xapian::valueno>(Slot::date), key(*dates.from),
          key(*dates.to) + last_second};
}

Xapian::Query narrow(const Xapian::Query& query, const Xapian::Query& filter) {
  return {Xapian::Query::OP_FILTER, query, filter};
}

/// Alternatives within a field, all of the fields.
using Narrowing = std::map<std::string, Queries>;

Xapian::Query narrow_all(Xapian::Query query, const Narrowing& narrowing) {
  for (const auto& [field, values] : narrowing) query = narrow(query, combine(Xapian::Query::OP_OR, values));
  return query;
}

/// What is asked for explicitly, and not only as something that makes a document rank higher.
bool is_required(const QueryNode& node) {
  return node.kind == QueryNode::Kind::field || node.kind == QueryNode::Kind::entity ||
         node.kind == QueryNode::Kind::near;
}

bool narrows_by_value(const QueryNode& node) {
  const Field* field = node.kind == QueryNode::Kind::field ? find_field(node.field) : nullptr;
  return field && field->kind != FieldKind::text;
}

}  // namespace

/// The clauses of a group by what they do.
struct QueryCompiler::Clauses {
  Queries should, must, must_not;
  Narrowing narrowing;

  Xapian::Query positive() const {
    if (must.empty()) return should.empty() ? Xapian::Query::MatchAll : combine(Xapian::Query::OP_OR, should);
    const Xapian::Query required = combine(Xapian::Query::OP_AND, must);
    if (should.empty()) return required;
    return {Xapian::Query::OP_AND_MAYBE, required, combine(Xapian::Query::OP_OR, should)};
  }
  Xapian::Query whole() const {
    const Xapian::Query query = narrow_all(positive(), narrowing);
    if (must_not.empty()) return query;
    return {Xapian::Query::OP_AND_NOT, query, combine(Xapian::Query::OP_OR, must_not)};
  }
};

CompiledQuery QueryCompiler::compile(const QueryNode& root, std::span<const Filter> filters,
                                     const DateRange& dates) {
  parts_.clear();
  Xapian::Query query = compile_node(root);
  if (narrows_by_value(root) || is_lone_stopword(root, reader_.languages())) query = without_score(query);
  Narrowing narrowing;
  for (const Filter& filter : filters)
    narrowing[filter.field].push_back(compile_field(filter.field, filter.value, true, filter.entities));
  query = narrow_all(query, narrowing);
  if (dates.from && dates.to) query = narrow(query, date_query(dates));
  return {query, std::move(parts_)};
}

Xapian::Query QueryCompiler::compile_node(const QueryNode& node) {
  switch (node.kind) {
    case QueryNode::Kind::all:
      return Xapian::Query::MatchAll;
    case QueryNode::Kind::word:
      return rank(node, reader_.read_word(node.text), {});
    case QueryNode::Kind::phrase:
      return rank(node, reader_.read_phrase(node.text), {});
    case QueryNode::Kind::field: {
      const Xapian::Query query = compile_field(node.field, node.text, node.quoted, node.entities);
      if (!narrows_by_value(node) && excluded_ == 0) parts_.push_back({to_string(node), query});
      return query;
    }
    case QueryNode::Kind::entity:
      return without_score(mention_query(node));
    case QueryNode::Kind::near:
      return compile_near(node);
    case QueryNode::Kind::group:
      return compile_group(node);
  }
  return Xapian::Query::MatchNothing;
}

Xapian::Query QueryCompiler::rank(const QueryNode& node, const TextPattern& pattern,
                                  std::string_view prefix) {
  Xapian::Query query = text_query(pattern, prefix);
  if (excluded_ == 0 && !pattern.empty()) parts_.push_back({to_string(node), query});
  return query;
}

Xapian::Query QueryCompiler::compile_group(const QueryNode& group) {
  Clauses clauses;
  for (const QueryNode::Clause& clause : group.clauses) {
    const bool excludes = clause.occur == Occur::must_not;
    excluded_ += excludes;
    Xapian::Query query = compile_node(clause.node);
    excluded_ -= excludes;
    if (excludes)
      clauses.must_not.push_back(std::move(query));
    else if (narrows_by_value(clause.node))
      clauses.narrowing[clause.node.field].push_back(std::move(query));
    else if (clause.occur == Occur::must || is_required(clause.node))
      clauses.must.push_back(std::move(query));
    else
      clauses.should.push_back(std::move(query));
  }
  return clauses.whole();
}

/// One side of a NEAR.
struct QueryCompiler::Operand {
  Queries anchors;  ///< terms; any of them at the place
  std::optional<Xapian::Query>
      whole;  ///< must match as well: of a phrase, of which only the first word is near
};

QueryCompiler::Operand QueryCompiler::near_operand(const QueryNode& node) {
  if (node.kind == QueryNode::Kind::entity) {
    const Xapian::Query query = mention_query(node);
    Operand operand;
    for (auto term = query.get_terms_begin(); term != query.get_terms_end(); ++term)
      operand.anchors.emplace_back(*term);
    return operand;
  }
  const TextPattern pattern =
      node.kind == QueryNode::Kind::phrase ? reader_.read_phrase(node.text) : reader_.read_word(node.text);
  Operand operand;
  for (const std::string& term : pattern.terms) operand.anchors.emplace_back(term);
  for (const TextPattern::Sequence& sequence : pattern.sequences)
    for (const std::string& term : sequence.front()) operand.anchors.emplace_back(term);
  if (!pattern.sequences.empty()) operand.whole = text_query(pattern, {});
  return operand;
}

/// Every two neighbours within the distance of each other.
Xapian::Query QueryCompiler::compile_near(const QueryNode& near) {
  Queries all;
  std::vector<Operand> operands;
  for (const QueryNode::Clause& clause : near.clauses) operands.push_back(near_operand(clause.node));
  for (std::size_t i = 0; i < operands.size(); ++i) {
    if (operands[i].anchors.empty()) return Xapian::Query::MatchNothing;
    if (operands[i].whole) all.push_back(*operands[i].whole);
    if (i == 0) continue;
    const Queries pair{combine(Xapian::Query::OP_OR, operands[i - 1].anchors),
                       combine(Xapian::Query::OP_OR, operands[i].anchors)};
    const auto window = static_cast<Xapian::termcount>(near.distance + 1);
    all.emplace_back(Xapian::Query::OP_NEAR, pair.begin(), pair.end(), window);
  }
  Xapian::Query query = combine(Xapian::Query::OP_AND, all);
  if (excluded_ == 0) parts_.push_back({to_string(near), query});
  return query;
}

Xapian::Query QueryCompiler::compile_field(const std::string& name, const std::string& value, bool quoted,
                                           const std::vector<EntityId>& entities) {
  const Field* field = find_field(name);
  if (!field) return Xapian::Query::MatchNothing;
  switch (field->kind) {
    case FieldKind::text:
      return text_query(quoted ? reader_.read_phrase(value) : reader_.read_word(value), field->prefix);
    case FieldKind::keyword:
    case FieldKind::exact:
      return keyword_query(*field, value);
    case FieldKind::date:
      return term_or_nothing(date_term(value));
    case FieldKind::entity:
      return entity_query(entities);
    case FieldKind::stored:
      break;
  }
  return Xapian::Query::MatchNothing;
}

}  // namespace broadsheet
