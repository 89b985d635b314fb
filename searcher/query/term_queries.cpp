#include "searcher/query/term_queries.h"

#include "common/language.h"
#include "searcher/query/date_terms.h"

namespace broadsheet {
namespace {

/// For more terms than this, reading every document's date is faster.
constexpr std::size_t longest_date_cover = 200;

constexpr auto date_value = static_cast<Xapian::valueno>(Slot::date);

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

Xapian::Query term_or_nothing(const std::string& term) {
  return term.empty() ? Xapian::Query::MatchNothing : Xapian::Query(term);
}

}  // namespace

Xapian::Query combine(Xapian::Query::op op, const Queries& queries) {
  if (queries.empty()) return Xapian::Query::MatchNothing;
  if (queries.size() == 1) return queries.front();
  return Xapian::Query(op, queries.begin(), queries.end());
}

Xapian::Query text_query(const TextPattern& pattern, std::string_view prefix, const LanguageShare& others) {
  Queries readings;
  for (const std::string& term : pattern.terms) readings.emplace_back(prefixed_term(prefix, term));
  for (const TextPattern::Sequence& sequence : pattern.sequences)
    readings.push_back(phrase_query(sequence, prefix));
  if (!others.is_empty()) {
    for (const std::string& term : pattern.other_terms)
      readings.push_back(others.limit(Xapian::Query(prefixed_term(prefix, term))));
    for (const TextPattern::Sequence& sequence : pattern.other_sequences)
      readings.push_back(others.limit(phrase_query(sequence, prefix)));
  }
  const Xapian::Query any = combine(Xapian::Query::OP_SYNONYM, readings);
  if (pattern.acronym.empty()) return any;
  return {Xapian::Query::OP_OR, any, Xapian::Query(prefixed_term(prefix, pattern.acronym))};
}

Xapian::Query keyword_query(const Field& field, const std::string& value) {
  if (field.name == "language")
    if (const Language* language = find_language(value))
      return term_or_nothing(keyword_term(field, language->code));
  return term_or_nothing(keyword_term(field, value));
}

Xapian::Query any_value_query(const Field& field) {
  const std::string before_all_values(1, '\0');  // and behind the empty one
  return {Xapian::Query::OP_VALUE_GE, static_cast<Xapian::valueno>(field.slot), before_all_values};
}

Xapian::Query no_value_query(const Field& field) {
  const Xapian::Query none(Xapian::Query::OP_AND_NOT, all_documents(), any_value_query(field));
  if (field.name != "language") return none;
  return {Xapian::Query::OP_OR, none, keyword_query(field, std::string(undetermined_language().code))};
}

Xapian::Query entity_query(const std::vector<EntityId>& entities) {
  Queries ids;
  for (const EntityId& entity : entities)
    ids.push_back(term_or_nothing(keyword_term(entity_field(entity.type), entity.id)));
  return combine(Xapian::Query::OP_OR, ids);
}

Xapian::Query date_query(const DateRange& dates) {
  const std::vector<std::string> terms = date_cover(*dates.from, *dates.to);
  if (terms.empty()) return Xapian::Query::MatchNothing;
  if (terms.size() <= longest_date_cover) return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
  const auto key = [](Date date) {
    date.second_of_day.reset();
    return date_key(date);
  };
  const std::string last_second = "999999";  // sorts behind every time of day
  return {Xapian::Query::OP_VALUE_RANGE, date_value, key(*dates.from), key(*dates.to) + last_second};
}

Xapian::Query all_documents() {
  return Xapian::Query(std::string());
}

Xapian::Query undated_query() {
  const std::string before_all_dates = "-";  // and behind the empty value
  const Xapian::Query dated(Xapian::Query::OP_VALUE_GE, date_value, before_all_dates);
  return {Xapian::Query::OP_AND_NOT, all_documents(), dated};
}

Xapian::Query without_score(const Xapian::Query& query) {
  return Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, 0.0);
}

Xapian::Query all_that_match(const Xapian::Query& query) {
  return {Xapian::Query::OP_FILTER, all_documents(), query};
}

Xapian::Query narrow(const Xapian::Query& query, const Xapian::Query& filter) {
  return {Xapian::Query::OP_FILTER, query, filter};
}

}  // namespace broadsheet
