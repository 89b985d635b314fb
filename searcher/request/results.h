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

/// Where a text names an entity.
struct EntitySpan {
  Span span;
  EntityType type = EntityType::person;
  std::string name;
  bool operator==(const EntitySpan&) const = default;
};

/// Text with the places where the query matched: sorted, not overlapping.
struct HighlightedText {
  std::string text;
  std::vector<Span> highlights;
  std::vector<EntitySpan> entities = {};  ///< by beginning; only with Request::show_entities
  bool operator==(const HighlightedText&) const = default;
};

/// What one term of the query added to a hit's score; for --explain.
struct TermScore {
  std::string term;
  double score = 0;
};

/// The story that a document belongs to: all of it, whatever the query.
struct StorySummary {
  std::string id;  ///< of its first document: what `story:ID` takes, as the id of any other
  std::uint64_t documents = 0;
  std::uint64_t sources = 0;  ///< different ones; 0: none is named
  std::string first_source;   ///< of the first document; empty: not named
  std::optional<Date> first_date;
};

/// Lines of a text, counted from 1, the last one included. A line is what ends with a line feed, or with the
/// text.
struct LineRange {
  std::size_t first = 1;
  std::size_t last = 1;
  bool operator==(const LineRange&) const = default;
};

struct Hit {
  std::size_t rank = 0;  ///< from 1, over all pages
  double score = 0;
  std::string id;
  HighlightedText title;
  std::string url;
  std::string source;
  std::optional<Date> date;
  std::string language;
  std::vector<std::string> authors;
  std::vector<std::string> sections;
  std::vector<std::pair<std::string, std::string>> extras;
  std::array<std::vector<std::string>, entity_type_names.size()>
      entities;                           ///< names by EntityType, most salient first
  std::vector<HighlightedText> snippets;  ///< in the order of the text
  std::vector<TermScore> term_scores;     ///< empty unless asked for
  std::optional<StorySummary> story;      ///< absent: it has no copies
  std::string text;                       ///< only with Request::whole_text
  std::optional<LineRange> lines;         ///< text holds only these of its lines
  std::optional<Arrival> arrival;         ///< only with Request::arrived
  std::vector<std::string> fired;         ///< clauses of the query that match it; only with Request::arrived
};

struct FacetValue {
  std::string value;
  std::uint64_t count = 0;
  std::string id = {};  ///< of an entity
};

struct FacetCounts {
  std::string field;
  bool exact = true;
  std::size_t distinct = 0;        ///< values that occur, listed or not
  std::vector<FacetValue> values;  ///< by count, then value; at most as many as asked for
};

/// One period of a histogram.
struct HistogramRow {
  std::string period;                        ///< `2024-03`, see period_label()
  std::uint64_t count = 0;                   ///< documents found
  std::optional<std::uint64_t> corpus = {};  ///< documents of the whole index; absent unless asked for
};

/// The documents found by their dates.
struct Histogram {
  Period period = Period::month;
  bool exact = true;
  std::vector<HistogramRow> rows;  ///< in time order, none left out in between
  HistogramRow undated{"undated"};
};

/// The part of a period's documents that were found; 0 when it has none.
inline double share_of(const HistogramRow& row) {
  const std::uint64_t corpus = row.corpus.value_or(0);
  return corpus == 0 ? 0 : static_cast<double>(row.count) / static_cast<double>(corpus);
}

/// An entity of the index and how its documents write it.
struct ListedEntity {
  EntityId entity;
  std::string name;
  std::uint64_t documents = 0;
  std::vector<FacetValue> forms;  ///< other than the name, with numbers of documents, the most frequent first
};

/// The entities of one type, by number of documents, then name.
struct EntityList {
  EntityType type = EntityType::person;
  std::size_t distinct = 0;  ///< how many there are, listed or not
  std::vector<ListedEntity> entities;
};

/// A word of the index, or a value of a field.
struct ListedWord {
  std::string word;             ///< case and accents folded; of entities the name
  std::string term;             ///< what the index has of it, without the field's prefix: the stem, the id
  std::uint64_t documents = 0;  ///< that have the term
};

/// How many documents match. lower <= true number <= upper; value is the best estimate.
struct Total {
  std::uint64_t value = 0;
  std::uint64_t lower = 0;
  std::uint64_t upper = 0;
  bool exact() const { return lower == upper; }
};

/// Another query that may have been meant.
struct QuerySuggestion {
  std::string query;  ///< as a person would type it
  Total total;        ///< of its documents; more than none
};

/// A part of a query and how many documents it finds alone.
struct ClauseCount {
  std::string query;
  std::uint64_t count = 0;
  std::vector<ClauseCount> terms;  ///< the words of a phrase and the like; of parts that find nothing
};

/// A search that asks for less than one that found nothing.
struct AlternativeQuery {
  std::string query;        ///< as a person would type it
  std::uint64_t count = 0;  ///< its documents, exactly; more than none
  std::string change;       ///< what is different, with changes of options, which are not in `query`
};

/// What to do after a search that found nothing.
struct ZeroHitHelp {
  std::vector<ClauseCount> clauses;            ///< what had to hold, or, of words side by side, what could
  std::string reason;                          ///< one sentence
  std::vector<AlternativeQuery> alternatives;  ///< the closest first
};

/// The answer to one query: plain data, all that renderers see.
struct Results {
  std::string query_text;
  std::string query_id;      ///< from --topics; empty otherwise
  std::string parsed;        ///< the tree as it was understood
  std::string reading;       ///< the same in words; empty when it is no other than typed
  std::string xapian_query;  ///< only with --explain
  std::vector<TermScore>
      feedback;  ///< only with --explain: terms of the best documents, and their share of the rank
  Total total;
  std::optional<std::uint64_t> stories;  ///< documents found, copies counted once; absent: not known
  bool partial = false;                  ///< the time was up before everything was searched or shown
  std::size_t offset = 0;
  std::vector<Hit> hits;
  std::vector<FacetCounts> facets;           ///< in the order asked for
  std::optional<Histogram> histogram;        ///< when asked for
  std::vector<QuerySuggestion> suggestions;  ///< the likeliest first; when words are misspelt
  std::optional<ZeroHitHelp> help;           ///< when nothing was found
  std::vector<std::string> notes;            ///< what was understood otherwise than typed; one sentence each
  bool ranked = true;                        ///< false: hits are in the order of the index, without scores
  double seconds = 0;
};

}  // namespace broadsheet
