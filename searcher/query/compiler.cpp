#include "searcher/query/compiler.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "common/index/entity_terms.h"
#include "common/schema.h"
#include "searcher/query/blanks.h"
#include "searcher/query/document_tests.h"
#include "searcher/query/group_clauses.h"
#include "searcher/query/language_share.h"
#include "searcher/query/node_field.h"
#include "searcher/query/readings.h"
#include "searcher/query/span_pattern.h"
#include "searcher/query/stopwords.h"
#include "searcher/query/term_queries.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

/// Where an entity, or any entity of a type, is named.
Xapian::Query mention_query(const QueryNode& node) {
  const Field* field = find_field(node);
  const std::optional<EntityType> type = field ? entity_type_of(*field) : std::nullopt;
  return type ? Xapian::Query(marker_term(*type)) : entity_query(node.entities);
}

/// How much the words of a compound count beside the compound itself.
constexpr double weight_of_parts = 0.3;

bool is_earlier(const Date& a, const Date& b) {
  return std::tie(a.year, a.month, a.day) < std::tie(b.year, b.month, b.day);
}

std::vector<std::string_view> words_between_blanks(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (is_searchable(text.substr(at, end - at))) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

Xapian::Query boosted(const Xapian::Query& query, double boost) {
  return {Xapian::Query::OP_SCALE_WEIGHT, query, boost};
}

}  // namespace

QueryCompiler::QueryCompiler(QueryReader& reader, const IndexFacts& facts)
    : reader_(reader), facts_(facts), others_(LanguageShare::none_of(reader.languages(), facts)) {}

CompiledQuery QueryCompiler::compile(const QueryNode& root, std::span<const QueryNode> filters,
                                     const DateRange& dates) {
  parts_.clear();
  Xapian::Query query = compile_readings(root);
  const bool ranks = !is_whole_value(root) || is_search(root);
  if (!ranks || (is_lone_stopword(root, reader_.languages()) && !reader_.is_acronym(root.text)))
    query = all_that_match(query);
  Narrowing narrowing;
  excluded_ = 1;  // filters add nothing to the score
  for (const QueryNode& filter : filters) narrowing[filter.field].push_back(compile_readings(filter));
  excluded_ = 0;
  query = narrow_all(query, narrowing);
  if (dates.from || dates.to) query = narrow(query, compile_dates({dates}));
  return {query, std::move(parts_)};
}

/// Compiles one reading and limits it to its documents.
Xapian::Query QueryCompiler::compile_reading(const QueryNode& root, const LanguageShare& documents) {
  const std::size_t first = parts_.size();
  const Xapian::Query query = documents.limit(compile_scored(root));
  for (std::size_t i = first; i < parts_.size(); ++i) parts_[i].query = documents.limit(parts_[i].query);
  return query;
}

/// All readings together find documents in none of the query's languages; see also TextPattern::other_terms.
Xapian::Query QueryCompiler::compile_readings(const QueryNode& root) {
  const std::vector<Reading> readings = distinct_readings(root, reader_);
  if (readings.size() == 1) return compile_scored(root);
  Queries queries;
  for (const Reading& reading : readings) {
    const auto only = reader_.reading_as(reading.front());
    queries.push_back(compile_reading(root, LanguageShare::of(reading, facts_)));
  }
  if (!others_.is_empty()) queries.push_back(compile_reading(root, others_));
  return combine(Xapian::Query::OP_OR, queries);
}

Xapian::Query QueryCompiler::compile_scored(const QueryNode& node) {
  const std::size_t first = parts_.size();
  const Xapian::Query query = compile_node(node);
  if (node.boost == 1) return query;
  for (std::size_t i = first; i < parts_.size(); ++i) parts_[i].query = boosted(parts_[i].query, node.boost);
  return boosted(query, node.boost);
}

Xapian::Query QueryCompiler::compile_node(const QueryNode& node) {
  switch (node.kind) {
    case Kind::all:
      return all_documents();
    case Kind::word:
      return rank(node, word_query(node));
    case Kind::phrase:
      return rank(node, text_query(reader_.read_phrase(node.text), text_prefix(node), others_));
    case Kind::exact:
      return compile_exact(node);
    case Kind::pattern:
      return compile_pattern(node);
    case Kind::field:
      return compile_field(node);
    case Kind::entity:
      return all_that_match(mention_query(node));
    case Kind::citation:
      return compile_citation(node);
    case Kind::near:
      return compile_near(node);
    case Kind::group:
      return compile_group(node);
    case Kind::any:
      return compile_any(node);
  }
  return Xapian::Query::MatchNothing;
}

/// Where a compound only ranks, its words count as well, but less than the compound.
Xapian::Query QueryCompiler::word_query(const QueryNode& node) {
  const TextPattern& pattern = reader_.read_word(node.text, node.joined);
  const Xapian::Query whole = text_query(pattern, text_prefix(node), others_);
  if (pattern.parts.empty() || strict_ || excluded_ > 0) return whole;
  Queries parts;
  for (const std::string& term : pattern.parts) parts.emplace_back(prefixed_term(text_prefix(node), term));
  const Xapian::Query together = combine(Xapian::Query::OP_AND, parts);
  return {Xapian::Query::OP_OR, whole, {Xapian::Query::OP_SCALE_WEIGHT, together, weight_of_parts}};
}

/// Records a part that adds to the score, for explanations.
Xapian::Query QueryCompiler::rank(const QueryNode& node, const Xapian::Query& query) {
  if (excluded_ == 0 && !query.empty()) parts_.push_back({to_string(node), query});
  return query;
}

Xapian::Query QueryCompiler::compile_exact(const QueryNode& node) {
  const Xapian::Query words = text_query(reader_.read_phrase(node.text), text_prefix(node), others_);
  const Xapian::Query exact = holds_exact_text(node.text, !text_prefix(node).empty());
  return rank(node, {Xapian::Query::OP_AND, words, without_score(exact)});
}

/// All terms of a pattern together weigh as one term.
Xapian::Query QueryCompiler::compile_pattern(const QueryNode& node) {
  Queries terms;
  for (const WeightedTerm& term : node.terms) terms.emplace_back(term.term);
  if (is_whole_value(node)) return all_that_match(combine(Xapian::Query::OP_OR, terms));
  return rank(node, combine(Xapian::Query::OP_SYNONYM, terms));
}

Xapian::Query QueryCompiler::compile_group(const QueryNode& group) {
  GroupClauses clauses;
  for (const QueryNode::Clause& clause : group.clauses) {
    const bool excludes = clause.occur == Occur::must_not;
    excluded_ += excludes;
    Xapian::Query query =
        clause.occur == Occur::should ? compile_scored(clause.node) : compile_strictly(clause.node);
    excluded_ -= excludes;
    if (excludes)
      clauses.must_not.push_back(std::move(query));
    else if (is_search(clause.node))
      clauses.searches.push_back(std::move(query));
    else if (is_whole_value(clause.node))
      clauses.narrowing[clause.node.field].push_back(std::move(query));
    else if (clause.occur == Occur::must)
      clauses.must.push_back(std::move(query));
    else
      clauses.should.push_back(std::move(query));
  }
  return clauses.whole();
}

Xapian::Query QueryCompiler::compile_strictly(const QueryNode& node) {
  const bool before = std::exchange(strict_, true);
  Xapian::Query query = compile_scored(node);
  strict_ = before;
  return query;
}

Xapian::Query QueryCompiler::compile_any(const QueryNode& any) {
  Queries alternatives;
  for (const QueryNode::Clause& clause : any.clauses) {
    const Xapian::Query query = compile_strictly(clause.node);
    const bool ranks = !is_whole_value(clause.node) || is_search(clause.node);
    alternatives.push_back(ranks ? query : all_that_match(query));
  }
  return combine(Xapian::Query::OP_OR, alternatives);
}

/// The score of its least frequent word in a document of average length.
Xapian::Query QueryCompiler::constant_score(const std::string& term) const {
  const double documents = static_cast<double>(facts_.documents);
  const double with_term = static_cast<double>(facts_.frequency(term));
  const double weight = std::log(1 + (documents - with_term + 0.5) / (with_term + 0.5));
  auto* constant = new Xapian::FixedWeightPostingSource(weight);
  return narrow(Xapian::Query(constant->release()), Xapian::Query(term));
}

/// Finds the words of the citation, and whatever cites the same law. The term of a law has no frequency
/// within a document, so citing the law counts as much as a word that is as rare as the law.
Xapian::Query QueryCompiler::compile_citation(const QueryNode& node) {
  Queries words;
  for (const std::string_view word : words_between_blanks(node.text))
    if (const TextPattern& pattern = reader_.read_word(word); !pattern.empty())
      words.push_back(text_query(pattern, {}, others_));
  Queries either;
  if (strict_)
    either.push_back(combine(Xapian::Query::OP_AND, words));
  else
    either = words;
  for (const EntityId& law : node.entities)
    if (const std::string term = keyword_term(entity_field(law.type), law.id); !term.empty())
      either.push_back(constant_score(term));
  return rank(node, combine(Xapian::Query::OP_OR, either));
}

/// Scores like its operands, but finds only documents where they stand as required.
Xapian::Query QueryCompiler::compile_near(const QueryNode& near) {
  excluded_ += 1;  // the operands are not parts of their own
  Queries all;
  for (const QueryNode::Clause& clause : near.clauses) all.push_back(compile_strictly(clause.node));
  const SpanPattern pattern = span_pattern(near, reader_);
  excluded_ -= 1;
  if (is_pair_of_words(pattern)) return rank(near, near_words(pattern));
  all.push_back(without_score(stands_in_document(pattern)));
  return rank(near, combine(Xapian::Query::OP_AND, all));
}

Xapian::Query QueryCompiler::compile_field(const QueryNode& node) {
  const Field* field = find_field(node);
  if (!field) return Xapian::Query::MatchNothing;
  if (wants_any_value(node)) return any_value_query(*field);
  if (wants_no_value(node)) return no_value_query(*field);
  switch (field->kind) {
    case FieldKind::keyword:
    case FieldKind::exact:
      return keyword_query(*field, node.text);
    case FieldKind::date:
      return compile_dates(node.dates);
    case FieldKind::entity:
      return entity_query(node.entities);
    case FieldKind::relation:
      return compile_relation(node);
    case FieldKind::text:
    case FieldKind::stored:
      break;
  }
  return Xapian::Query::MatchNothing;
}

/// The query ranks, as strictly as it was saved. Its filters narrow.
Xapian::Query QueryCompiler::compile_search(const QueryNode& node) {
  if (node.clauses.empty()) return Xapian::Query::MatchNothing;
  const bool before = std::exchange(strict_, false);
  const QueryNode& root = node.clauses.front().node;
  Xapian::Query query = compile_scored(root);
  if (is_whole_value(root) && !is_search(root)) query = all_that_match(query);
  Narrowing narrowing;
  excluded_ += 1;
  for (std::size_t i = 1; i < node.clauses.size(); ++i)
    narrowing[node.clauses[i].node.field].push_back(compile_scored(node.clauses[i].node));
  excluded_ -= 1;
  strict_ = before;
  return narrow_all(query, narrowing);
}

/// Finds documents related to the node's document: by terms, which rank, or by ids.
Xapian::Query QueryCompiler::compile_relation(const QueryNode& node) {
  if (is_search(node)) return compile_search(node);
  const Field& id = *find_field("id");
  if (node.terms.empty()) {
    Queries ids;
    for (const std::string& related : node.ids) ids.push_back(keyword_query(id, related));
    return combine(Xapian::Query::OP_OR, ids);
  }
  Queries terms;
  for (const WeightedTerm& term : node.terms)
    terms.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(term.term), term.weight);
  const Xapian::Query self = keyword_query(id, node.text);
  return rank(node, {Xapian::Query::OP_AND_NOT, combine(Xapian::Query::OP_OR, terms), self});
}

/// Replaces open ends by the first and last day of the index, so that few terms cover the range.
DateRange QueryCompiler::clip(const DateRange& dates) const {
  const std::optional<Date>& first = facts_.dates.from;
  const std::optional<Date>& last = facts_.dates.to;
  DateRange clipped = dates;
  if (!clipped.from || (first && is_earlier(*clipped.from, *first))) clipped.from = first;
  if (!clipped.to || (last && is_earlier(*last, *clipped.to))) clipped.to = last;
  return clipped;
}

Xapian::Query QueryCompiler::compile_dates(const DateExpression& dates) {
  if (dates.undated) return undated_query();
  const DateRange clipped = clip(dates.dates);
  if (!clipped.from || !clipped.to) return Xapian::Query::MatchNothing;
  return date_query(clipped);
}

}  // namespace broadsheet
