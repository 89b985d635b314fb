#include "tests/agreement/naive_search.h"

#include <algorithm>

#include "common/schema.h"
#include "common/unicode.h"
#include "searcher/query/hyphens.h"
#include "searcher/query/parser.h"
#include "searcher/query/stopwords.h"

namespace broadsheet::testing {
namespace {

/// Values of a keyword, exact or date field of a document, as facets write them.
std::vector<std::string> values_of(const Document& document, std::string_view field) {
  if (field == "year" || field == "month") {
    if (!document.date) return {};
    return {iso_day(*document.date).substr(0, field == "year" ? 4 : 7)};
  }
  const auto values = field_values(document, *find_field(field));
  return {values.begin(), values.end()};
}

bool stands_at(const std::vector<std::set<std::string>>& sequence,
               const std::vector<std::set<std::string>>& places, std::size_t from) {
  for (std::size_t i = 0; i < sequence.size(); ++i) {
    const auto shared = [&](const std::string& term) { return places[from + i].contains(term); };
    if (std::none_of(sequence[i].begin(), sequence[i].end(), shared)) return false;
  }
  return true;
}

bool same_value(const Field& field, std::string_view a, std::string_view b) {
  return field.kind == FieldKind::exact ? a == b : fold_keyword(a) == fold_keyword(b);
}

}  // namespace

NaiveSearch::NaiveSearch(const std::vector<Document>& documents, std::vector<const Language*> query_languages,
                         IndexFields index_fields)
    : languages_(std::move(query_languages)), index_fields_(std::move(index_fields)) {
  for (const Document& document : documents) {
    const Language* known = find_language(document.language);
    const Language& language = known ? *known : undetermined_language();
    entries_.push_back({&document, places(document.title, language), places(document.text, language)});
  }
}

NaiveSearch::Places NaiveSearch::places(std::string_view text, const Language& language) {
  Places found;
  Token token;
  for (analyzer_.start(text, language); analyzer_.next(token);) {
    found.resize(std::max<std::size_t>(found.size(), token.position + 1));
    found[token.position].emplace(token.term);
    if (!token.alternate.empty()) found[token.position].emplace(token.alternate);
  }
  return found;
}

std::set<std::string> NaiveSearch::search(const Request& request) {
  const QueryNode root =
      leave_out_stopwords(split_hyphenated(parse_query(request.text, index_fields_).root), languages_).root;
  std::set<std::string> ids;
  for (const Entry& entry : entries_)
    if (matches(entry, root) && passes(entry, request)) ids.insert(entry.document->id);
  return ids;
}

bool NaiveSearch::matches(const Entry& entry, const QueryNode& node) {
  switch (node.kind) {
    case QueryNode::Kind::all:
      return true;
    case QueryNode::Kind::word:
      return matches_text(places_of(entry, node), node.text, false, *entry.document);
    case QueryNode::Kind::phrase:
      return matches_text(places_of(entry, node), node.text, true, *entry.document);
    case QueryNode::Kind::field:
      return matches_field(entry, node.field, node.text, node.quoted);
    case QueryNode::Kind::any:
      return std::any_of(node.clauses.begin(), node.clauses.end(),
                         [&](const QueryNode::Clause& clause) { return matches(entry, clause.node); });
    case QueryNode::Kind::exact:
    case QueryNode::Kind::pattern:
    case QueryNode::Kind::entity:
    case QueryNode::Kind::citation:
    case QueryNode::Kind::near:
      break;
    case QueryNode::Kind::group:
      return matches_group(entry, node);
  }
  return false;
}

bool NaiveSearch::matches_group(const Entry& entry, const QueryNode& group) {
  bool any_should = false, should = false, must = false;
  std::map<std::string, bool> fields;
  for (const QueryNode::Clause& clause : group.clauses) {
    const bool matched = matches(entry, clause.node);
    const bool field = clause.node.kind == QueryNode::Kind::field;
    if (clause.occur == Occur::must_not) {
      if (matched) return false;
    } else if (field) {
      fields[clause.node.field] |= matched;
    } else if (clause.occur == Occur::must) {
      must = true;
      if (!matched) return false;
    } else {
      any_should = true;
      should |= matched;
    }
  }
  const bool narrowed = std::all_of(fields.begin(), fields.end(), [](const auto& f) { return f.second; });
  return narrowed && (must || !any_should || should);
}

/// Where a word or phrase may stand.
std::vector<const NaiveSearch::Places*> NaiveSearch::places_of(const Entry& entry, const QueryNode& node) {
  if (!node.field.empty()) return {&entry.title};
  return {&entry.title, &entry.text};
}

/// The query is read in the document's language; where that is not known, in the language of most documents,
/// or, when there is none or it is none of the query's, in all of them.
std::vector<const Language*> NaiveSearch::readings(const Document& document) const {
  for (const Language* language : languages_) {
    const auto same = [&](const Entry& entry) { return entry.document->language == language->code; };
    const auto count = static_cast<std::size_t>(std::count_if(entries_.begin(), entries_.end(), same));
    const bool adopts = document.language.empty() && count * 2 > entries_.size();
    if (adopts || language->code == document.language) return {language};
  }
  return languages_;
}

/// How a word or phrase may be written: as typed, hyphenated words apart, and in a phrase neighbours as one.
std::vector<NaiveSearch::Places> NaiveSearch::spellings(std::string_view text, bool quoted,
                                                        const Language& language) {
  Places sequence, apart;
  std::vector<Span> words;
  std::set<std::string> whole;
  std::uint32_t has_parts = 0, pair = 0;
  std::size_t pair_end = 0;
  Token token;
  for (analyzer_.start(text, language); analyzer_.next(token);) {
    if (token.part_words > 0 && !token.set_apart) continue;
    if (token.compound) {
      if (token.begin == 0 && token.end == text.size() && !quoted) whole.emplace(token.term);
      continue;
    }
    // A character between pairs is in both of them, and the last one is in the pair before it.
    const bool in_pair = !token.pair && token.position == pair;
    const bool last = !token.pair && pair > 0 && token.end == text.size() && token.begin < pair_end;
    if (token.pair) pair = token.position, pair_end = token.end;
    if (in_pair || last) continue;
    std::set<std::string> terms = {std::string(token.term)};
    if (!token.alternate.empty()) terms.emplace(token.alternate);
    if (token.set_apart && has_parts == 0) apart.pop_back();
    has_parts = token.set_apart ? token.position : 0;
    if (!token.set_apart) sequence.push_back(terms), words.push_back({token.begin, token.end});
    apart.push_back(std::move(terms));
  }
  std::vector<Places> found = {sequence, apart};
  if (!whole.empty()) found.push_back({whole});
  for (std::size_t size = 2; quoted && pair == 0 && size <= std::min<std::size_t>(3, words.size()); ++size)
    for (std::size_t first = 0; first + size <= words.size(); ++first)
      found.push_back(joined(text, language, sequence, words, first, size));
  return found;
}

NaiveSearch::Places NaiveSearch::joined(std::string_view text, const Language& language, Places sequence,
                                        const std::vector<Span>& words, std::size_t first, std::size_t size) {
  std::string one;
  for (std::size_t i = first; i < first + size; ++i)
    one += text.substr(words[i].begin, words[i].end - words[i].begin);
  Token token;
  analyzer_.start(one, language);
  if (!analyzer_.next(token)) return {};
  sequence[first] = {std::string(token.term),
                     std::string(token.alternate.empty() ? token.term : token.alternate)};
  const auto begin = sequence.begin() + static_cast<std::ptrdiff_t>(first);
  sequence.erase(begin + 1, begin + static_cast<std::ptrdiff_t>(size));
  return sequence;
}

bool NaiveSearch::matches_text(const std::vector<const Places*>& in, std::string_view text, bool quoted,
                               const Document& document) {
  for (const Language* language : readings(document))
    for (const Places& words : spellings(text, quoted, *language))
      for (const Places* places : in)
        for (std::size_t from = 0; from < places->size(); ++from) {
          const bool fits = !words.empty() && from + words.size() <= places->size();
          if (fits && stands_at(words, *places, from)) return true;
        }
  return false;
}

bool NaiveSearch::matches_field(const Entry& entry, const std::string& name, const std::string& value,
                                bool quoted) {
  const Field& field = *find_field(name);
  if (field.kind == FieldKind::text) return matches_text({&entry.title}, value, quoted, *entry.document);
  if (field.kind == FieldKind::date) {
    return entry.document->date && iso_day(*entry.document->date).starts_with(value);
  }
  const auto values = values_of(*entry.document, name);
  if (!quoted && value == "none") return values.empty();
  if (!quoted && value == "*") return !values.empty();
  return std::any_of(values.begin(), values.end(),
                     [&](const std::string& own) { return same_value(field, own, value); });
}

bool NaiveSearch::passes(const Entry& entry, const Request& request) {
  std::map<std::string, bool> fields;
  for (const Filter& filter : request.filters)
    fields[filter.field] |= matches_field(entry, filter.field, filter.value, !filter.none);
  if (std::any_of(fields.begin(), fields.end(), [](const auto& f) { return !f.second; })) return false;
  const std::optional<Date>& date = entry.document->date;
  if (request.dates.from && (!date || iso_day(*date) < iso_day(*request.dates.from))) return false;
  if (request.dates.to && (!date || iso_day(*date) > iso_day(*request.dates.to))) return false;
  return true;
}

std::map<std::string, std::uint64_t> NaiveSearch::facet(std::string_view field,
                                                        const std::set<std::string>& ids) const {
  std::map<std::string, std::map<std::string, std::uint64_t>> written;  // by the folded value
  for (const Entry& entry : entries_) {
    if (!ids.contains(entry.document->id)) continue;
    std::set<std::string> met;
    for (const std::string& value : values_of(*entry.document, field))
      if (met.insert(fold_keyword(value)).second) ++written[fold_keyword(value)][value];
  }
  std::map<std::string, std::uint64_t> counts;
  for (const auto& [folded, spellings] : written) {
    const auto most = std::max_element(spellings.begin(), spellings.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    for (const auto& [spelling, count] : spellings) counts[most->first] += count;
  }
  return counts;
}

}  // namespace broadsheet::testing
