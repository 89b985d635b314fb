// The request: everything that a search can be asked.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/calendar.h"
#include "common/entity.h"
#include "searcher/query/date_expression.h"
#include "searcher/ranking/feedback.h"

namespace broadsheet {

/// `--filter FIELD:VALUE`, split; see filter_value.h. A field that is not in the schema may be a key of the
/// index.
struct Filter {
  std::string field;
  std::string value;
  std::vector<EntityId> entities = {};  ///< for an entity field: who is meant; EntityLookup fills it in
  bool none = false;  ///< documents without a value of the field; `value` is the word for that
  bool operator==(const Filter&) const = default;
};

struct FacetRequest {
  std::string field;
  std::size_t limit = 10;  ///< 0: all values
};

struct HistogramRequest {
  Period period = Period::month;
  bool normalised = false;  ///< also count all documents of the index
};

/// Selects documents by when they came into the index.
struct Arrivals {
  std::uint64_t after = 0;  ///< only later revisions of the index; 0: also documents without an Arrival
  std::optional<std::int64_t> from_seconds;  ///< only at this time or later, since 1970
};

enum class SortOrder { relevance, newest, oldest };
inline constexpr std::array<std::string_view, 3> sort_names = {"relevance", "newest", "oldest"};
constexpr std::string_view sort_name(SortOrder order) {
  return sort_names[static_cast<std::size_t>(order)];
}

/// `searcher entities`: the entities to list.
struct EntityListRequest {
  std::optional<EntityType> type;  ///< absent: all types
  std::string text;                ///< only entities with a name or form that contains this; empty: all
  std::size_t limit = 50;          ///< per type; 0: all
};

/// `searcher terms`: the words of the index to list.
struct WordListRequest {
  std::string field = "text";
  std::string pattern;    ///< `*` is any number of characters, `?` one; empty: all words
  std::size_t limit = 0;  ///< the most frequent ones; 0: all, in order
};

/// One search, as plain data.
struct Request {
  std::string text;
  std::string similar;  ///< instead of `text`: find documents like the one with this id, or like this file
  bool may_read_files = true;  ///< whether `similar` may name a file of the machine
  bool suggestions = true;     ///< suggest spellings for misspelt words
  std::string id;              ///< from --topics
  std::size_t offset = 0;
  std::size_t limit = 10;
  std::vector<Filter> filters;  ///< values of one field are alternatives; all fields must match
  DateRange dates;
  std::vector<FacetRequest> facets;
  std::optional<HistogramRequest> histogram;
  std::string facet_filter;         ///< list only facet values that contain this; empty: all
  bool disjunctive_facets = false;  ///< the counts of a facet ignore the filters on its own field
  SortOrder sort = SortOrder::relevance;
  bool ranked = true;  ///< false: any documents will do, without scores; for counting
  Feedback feedback = Feedback::automatic;
  std::optional<double> half_life_days;  ///< newer documents rank higher; absent: dates do not rank
  bool proximity = true;          ///< documents rank higher where words of the query are close together
  std::string language = "auto";  ///< language code of the query
  std::size_t snippets = 3;       ///< fragments per hit; 0: none, and texts are not read
  bool whole_text = false;        ///< hits also have their whole text
  bool show_entities = false;     ///< snippets mark mentions of entities
  std::optional<std::chrono::milliseconds> timeout;  ///< stop then and return what was found
  bool exact_total = false;                          ///< count every match; facets imply it
  bool collapse = true;  ///< show one document per story; offset and limit then count stories
  bool explain = false;
  std::optional<Arrivals> arrived;  ///< for Searcher::visit_all(); hits then say which clauses match them
};

}  // namespace broadsheet
