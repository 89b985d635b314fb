// The results: everything that a search answers. Renderers see nothing else.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/calendar.h"
#include "common/date.h"
#include "common/entity.h"
#include "common/index/arrival.h"
#include "common/span.h"

namespace broadsheet {

/// A place where a text names an entity.
struct EntitySpan {
  Span span;
  EntityType type = EntityType::person;
  std::string name;
  bool operator==(const EntitySpan&) const = default;
};

/// A text with the places where the query matches: sorted, without overlaps.
struct HighlightedText {
  std::string text;
  std::vector<Span> highlights;
  std::vector<EntitySpan> entities = {};  ///< sorted by where they begin; only with Request::show_entities
  std::size_t page = 0;  ///< of the document, from 1, where a snippet matches; 0: the document has no pages
  bool operator==(const HighlightedText&) const = default;
};

/// What a term of the query added to the score of a hit, for --explain.
struct TermScore {
  std::string term;
  double score = 0;
};

/// The whole story that a document belongs to, whatever the query.
struct StorySummary {
  std::string id;  ///< id of its first document; `story:ID` takes this or any other
  std::uint64_t documents = 0;
  std::uint64_t sources = 0;  ///< number of different sources; 0: none are named
  std::string first_source;   ///< source of the first document; empty: not named
  std::optional<Date> first_date;
};

/// Lines or pages of a text, from 1, both ends included. A line ends with a line feed or with the text.
struct PartRange {
  std::size_t first = 1;
  std::size_t last = 1;
  bool operator==(const PartRange&) const = default;
};

struct Hit {
  std::size_t rank = 0;  ///< from 1, over all pages
  double score = 0;
  std::string id;
  HighlightedText title;
  std::string url;
  std::string source;
  std::optional<Date> date;
  std::optional<DateFrom> date_from;
  std::string language;
  std::vector<std::string> authors;
  std::vector<std::string> sections;
  std::vector<std::pair<std::string, std::string>> extras;
  std::array<std::vector<std::string>, entity_type_names.size()>
      entities;                           ///< names by EntityType, most salient first
  std::vector<HighlightedText> snippets;  ///< in text order
  std::vector<TermScore> term_scores;     ///< empty unless requested
  std::optional<StorySummary> story;      ///< absent: the document has no copies
  std::string text;                       ///< only with Request::whole_text
  std::optional<PartRange> lines;         ///< `text` has only these lines
  std::string format;                     ///< of what it was read from, see Document
  std::string file;                       ///< likewise
  std::vector<std::size_t> page_starts;   ///< where pages begin in `text`; only with Request::whole_text
  std::optional<PartRange> pages;         ///< `text` has only these pages
  std::optional<Arrival> arrival;         ///< only with Request::arrived
  /// Clauses of the query that match the document, as a user would type them; only with Request::arrived.
  std::vector<std::string> matched_clauses;
};

/// The page of the first snippet of a hit, from 1; 0: the document has no pages.
inline std::size_t page_of(const Hit& hit) {
  return hit.snippets.empty() ? 0 : hit.snippets.front().page;
}

struct FacetValue {
  std::string value;
  std::uint64_t count = 0;
  std::string id = {};  ///< only for an entity
};

struct FacetCounts {
  std::string field;
  bool exact = true;
  std::size_t distinct = 0;        ///< number of different values, listed or not
  std::vector<FacetValue> values;  ///< sorted by count, then value; at most as many as requested
};

/// One period of a histogram.
struct HistogramRow {
  std::string period;                        ///< `2024-03`, see period_label()
  std::uint64_t count = 0;                   ///< documents found
  std::optional<std::uint64_t> corpus = {};  ///< documents in the whole index; absent unless requested
};

/// The documents found, by date.
struct Histogram {
  Period period = Period::month;
  bool exact = true;
  std::vector<HistogramRow> rows;  ///< in time order without gaps
  HistogramRow undated{"undated"};
};

/// The share of a period's documents that were found; 0 when it has none.
inline double share_of(const HistogramRow& row) {
  const std::uint64_t corpus = row.corpus.value_or(0);
  return corpus == 0 ? 0 : static_cast<double>(row.count) / static_cast<double>(corpus);
}

/// An entity of the index and how documents write it.
struct ListedEntity {
  EntityId entity;
  std::string name;
  std::uint64_t documents = 0;
  std::vector<FacetValue> forms;  ///< other than the name, with numbers of documents, most frequent first
};

/// The entities of one type, sorted by number of documents, then name.
struct EntityList {
  EntityType type = EntityType::person;
  std::size_t distinct = 0;  ///< how many there are, listed or not
  std::vector<ListedEntity> entities;
};

/// A word of the index or a value of a field.
struct ListedWord {
  std::string word;             ///< with case and accents folded; for an entity, its name
  std::string term;             ///< the index term without the field's prefix: a stem or an id
  std::uint64_t documents = 0;  ///< number of documents with the term
};

/// How many documents match: lower <= true number <= upper. `value` is the best estimate.
struct Total {
  std::uint64_t value = 0;
  std::uint64_t lower = 0;
  std::uint64_t upper = 0;
  bool exact() const { return lower == upper; }
};

/// Another query that the user may have meant.
struct QuerySuggestion {
  std::string query;  ///< as a person would type it
  Total total;        ///< number of its documents; at least one
};

/// A part of a query and how many documents it finds by itself.
struct ClauseCount {
  std::string query;
  std::uint64_t count = 0;
  std::vector<ClauseCount> terms;  ///< for a part that finds nothing: the words of its phrase and the like
};

/// A less strict search, offered when the original found nothing.
struct AlternativeQuery {
  std::string query;        ///< as a person would type it
  std::uint64_t count = 0;  ///< exact number of its documents; at least one
  std::string change;       ///< what differs, including options, which are not in `query`
};

/// Advice after a search that found nothing.
struct ZeroHitHelp {
  std::vector<ClauseCount> clauses;            ///< the required parts; without any, the words side by side
  std::string reason;                          ///< one sentence
  std::vector<AlternativeQuery> alternatives;  ///< closest first
};

/// The answer to one query, as plain data.
struct Results {
  std::string query_text;
  std::string query_id;      ///< from --topics; empty otherwise
  std::string parsed;        ///< the syntax tree
  std::string reading;       ///< the query in words; empty when that says no more than the query as typed
  std::string xapian_query;  ///< only with --explain
  std::vector<TermScore>
      feedback;  ///< only with --explain: terms of the best documents, and their share in the ranking
  Total total;
  std::optional<std::uint64_t> stories;  ///< number of stories found; absent: unknown
  bool partial = false;                  ///< the time was up before everything was searched or shown
  std::size_t offset = 0;
  std::vector<Hit> hits;
  std::vector<FacetCounts> facets;           ///< in the order of the request
  std::optional<Histogram> histogram;        ///< if requested
  std::vector<QuerySuggestion> suggestions;  ///< for misspelt words, likeliest first
  std::optional<ZeroHitHelp> help;           ///< if nothing was found
  std::vector<std::string> notes;            ///< where the query was not taken literally; one sentence each
  bool ranked = true;                        ///< false: hits are in index order, without scores
  double seconds = 0;
};

}  // namespace broadsheet
