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

/// `--filter FIELD:VALUE`, split and checked against the schema.
struct Filter {
  std::string field;
  std::string value;
  std::vector<EntityId> entities = {};  ///< of an entity field: who is meant; filled by EntityLookup
  bool operator==(const Filter&) const = default;
};

struct FacetRequest {
  std::string field;
  std::size_t limit = 10;  ///< 0: all values
};

struct HistogramRequest {
  Period period = Period::month;
  bool normalised = false;  ///< beside the documents found, count all of the index
};

/// Documents by when they came into the index.
struct Arrivals {
  std::uint64_t after = 0;                   ///< this revision of the index; 0: also those without an Arrival
  std::optional<std::int64_t> from_seconds;  ///< at this time or later, since 1970
};

enum class SortOrder { relevance, newest, oldest };
inline constexpr std::array<std::string_view, 3> sort_names = {"relevance", "newest", "oldest"};
constexpr std::string_view sort_name(SortOrder order) {
  return sort_names[static_cast<std::size_t>(order)];
}

/// `searcher entities`: which entities to list.
struct EntityListRequest {
  std::optional<EntityType> type;  ///< absent: all types
  std::string text;                ///< only those with a name or form that contains this; empty: all
  std::size_t limit = 50;          ///< of a type; 0: all
};

/// `searcher terms`: which words of the index to list.
struct WordListRequest {
  std::string field = "text";
  std::string pattern;    ///< `*` any characters, `?` one; empty: all
  std::size_t limit = 0;  ///< so many that most documents have; 0: all, in order
};

/// One search, as plain data.
struct Request {
  std::string text;
  std::string similar;  ///< instead of the text: documents like the one with this id, or like this file
  bool may_read_files = true;  ///< of who asks: a text to find similar ones of
  bool suggestions = true;     ///< what misspelt words may have been meant to be
  std::string id;              ///< from --topics
  std::size_t offset = 0;
  std::size_t limit = 10;
  std::vector<Filter> filters;  ///< values of one field are OR-ed, different fields AND-ed
  DateRange dates;
  std::vector<FacetRequest> facets;
  std::optional<HistogramRequest> histogram;
  std::string facet_filter;         ///< list only facet values that contain this; empty: all
  bool disjunctive_facets = false;  ///< a facet's counts leave out the filters on its own field
  SortOrder sort = SortOrder::relevance;
  bool ranked = true;  ///< false: any documents found will do, without scores; for counting
  Feedback feedback = Feedback::automatic;
  std::optional<double> half_life_days;  ///< newer documents rank higher; absent: dates do not rank
  bool proximity = true;                 ///< so do those where the query's words come together
  std::string language = "auto";         ///< code of the language the query is written in
  std::size_t snippets = 3;              ///< fragments a hit; 0: none, and no text is read
  bool whole_text = false;               ///< hits have all of their text too
  bool show_entities = false;            ///< snippets say where entities are named
  std::optional<std::chrono::milliseconds> timeout;  ///< the answer is what was found until then
  bool exact_total = false;                          ///< count every match; facets imply it
  bool collapse = true;  ///< show one document of a story; offset and limit count stories then
  bool explain = false;
  std::optional<Arrivals> arrived;  ///< of Searcher::visit_all(); hits then say which clauses match them
};

}  // namespace broadsheet
