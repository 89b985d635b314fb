#include "searcher/zero_hits/similar_values.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <utility>

#include "common/document.h"
#include "common/index/stored_record.h"
#include "common/names/entity_key.h"
#include "common/unicode.h"
#include "searcher/query/blanks.h"
#include "searcher/query/node_field.h"
#include "searcher/vocabulary/fuzzy_word.h"
#include "searcher/zero_hits/relaxation_costs.h"

namespace broadsheet::zero_hits {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t most_compared = 50'000;  // values
constexpr std::size_t most_taken = 3;          // similar values
constexpr std::size_t letters_an_edit = 4;     // one letter may differ for this many letters of a value
constexpr unsigned most_edits = 3;
constexpr unsigned holds_words = most_edits + 1;  // distance of a value that has all the words

struct Value {
  std::string term;  ///< without prefix
  unsigned distance = 0;
  std::uint64_t documents = 0;
};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    const bool joins = static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c));
    if (joins)
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// The number of edits allowed for a word of this length.
unsigned edits_for(std::string_view word) {
  return static_cast<unsigned>(std::min<std::size_t>(count_code_points(word) / letters_an_edit, most_edits));
}

/// How a value compares: it has the same words, misspelt words, or only such words.
class WordMatch {
 public:
  explicit WordMatch(const std::string& wanted) : wanted_(words_of(wanted)) {
    for (const std::string& word : wanted_) fuzzy_.emplace_back(word, std::min(edits_for(word), 1U));
  }

  bool operator()(std::string_view value) {
    const std::vector<std::string> words = words_of(value);
    const auto is_in_value = [&](FuzzyWord& fuzzy) {
      return std::any_of(words.begin(), words.end(),
                         [&](const std::string& word) { return fuzzy.distance(word).has_value(); });
    };
    const auto is_wanted = [&](const std::string& word) {
      return std::find(wanted_.begin(), wanted_.end(), word) != wanted_.end();
    };
    if (wanted_.empty()) return false;
    return std::all_of(fuzzy_.begin(), fuzzy_.end(), is_in_value) ||
           (words.size() > 1 && std::all_of(words.begin(), words.end(), is_wanted));
  }

 private:
  std::vector<std::string> wanted_;
  std::vector<FuzzyWord> fuzzy_;
};

bool is_value_field(const Field& field) {
  return field.in_query && (field.kind == FieldKind::keyword || field.kind == FieldKind::entity);
}

}  // namespace

/// The value as documents write it.
std::string SimilarValues::written(const Field& field, const std::string& term) {
  if (const auto type = entity_type_of(field)) return names_.name({*type, term});
  const std::string record = index_.first_record(std::string(field.prefix) + term);
  if (record.empty()) return term;
  const Document document = decode_record(record);
  for (const std::string_view value : field_values(document, field))
    if (keyword_term(field, value) == std::string(field.prefix) + term) return std::string(value);
  return term;
}

void SimilarValues::add_resembling(const QueryNode& node, std::vector<Relaxation>& relaxed) {
  const Field& field = *find_field(node.field);
  const std::string prefix(field.prefix);
  std::string wanted = keyword_term(field, node.text).substr(prefix.size());
  if (field.kind == FieldKind::entity) wanted = names::entity_key(node.text);
  FuzzyWord fuzzy(wanted, edits_for(wanted));
  WordMatch has_words(wanted);
  std::vector<Value> values;
  std::size_t compared = 0;
  index_.visit_terms_from(prefix, [&](std::string_view term, std::string&) {
    if (!term.starts_with(prefix) || compared++ == most_compared) return false;
    const std::string_view value = term.substr(prefix.size());
    if (const auto distance = fuzzy.distance(value); distance && *distance > 0)
      values.push_back({std::string(value), *distance});
    else if (value != wanted && has_words(value))
      values.push_back({std::string(value), holds_words});
    return true;
  });
  for (Value& value : values) value.documents = index_.document_count(prefix + value.term);
  std::stable_sort(values.begin(), values.end(), [](const Value& a, const Value& b) {
    return a.distance != b.distance ? a.distance < b.distance : a.documents > b.documents;
  });
  for (const Value& value : values) {
    if (relaxed.size() == most_taken) return;
    QueryNode other = node;
    other.kind = Kind::field;
    other.text = written(field, value.term);
    other.quoted = other.quoted || other.text.find_first_of(" \t\"") != std::string::npos;
    other.entities.clear();
    const double cost = relaxation_costs::other_value + 0.01 * value.distance;
    relaxed.push_back({other, cost, node.field + " “" + other.text + "”"});
  }
}

void SimilarValues::add_in_other_fields(const QueryNode& node, std::vector<Relaxation>& relaxed) {
  const Field& field = *find_field(node.field);
  for (const Field* each : index_.fields().all()) {
    const Field& other = *each;
    if (!is_value_field(other) || other.kind != field.kind || other.name == field.name) continue;
    const auto type = entity_type_of(other);
    const bool known = type ? !names_.find(*type, node.text).entities.empty()
                            : index_.document_count(keyword_term(other, node.text)) > 0;
    if (!known) continue;
    QueryNode moved = node;
    moved.field = other.name;
    moved.entities.clear();
    relaxed.push_back({moved, relaxation_costs::other_value + 0.1, "as " + std::string(other.name)});
  }
}

std::vector<Relaxation> SimilarValues::find(const QueryNode& node) {
  std::vector<Relaxation> relaxed;
  const Field* field = node.kind == Kind::field ? find_field(node.field) : nullptr;
  if (!field || !is_value_field(*field)) return relaxed;
  if (wants_no_value(node) || wants_any_value(node)) return relaxed;
  add_resembling(node, relaxed);
  add_in_other_fields(node, relaxed);
  if (!is_searchable(node.text)) return relaxed;
  QueryNode words;
  words.kind = Kind::phrase;
  words.text = node.text;
  relaxed.push_back({words, relaxation_costs::apart, "in the text"});
  return relaxed;
}

}  // namespace broadsheet::zero_hits
