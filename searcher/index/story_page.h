// Cuts a page from a ranking, with one document per story.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "common/index/story_file.h"
#include "common/schema.h"
#include "searcher/ranking/ranked_matches.h"
#include "searcher/request/results.h"

namespace broadsheet {

inline constexpr auto date_slot = static_cast<Xapian::valueno>(Slot::date);

/// A document in a ranking.
struct Place {
  std::size_t number = 0;                  ///< place in the ranking, from 0
  std::optional<StoryFile::Number> story;  ///< the story that it belongs to
};

/// One page of a ranking.
struct Page {
  std::vector<Place> places;
  std::optional<std::uint64_t> stories;  ///< in the whole ranking, each story counted once; absent: unknown
};

/// What page is wanted.
struct PageRequest {
  Xapian::doccount first = 0;  ///< how many documents, or stories, to skip
  Xapian::doccount size = 0;
  Xapian::doccount checked = 0;  ///< examine at least this many matches
  bool by_score = true;          ///< whether the ranking is ordered by score
};

/// The story of a document.
std::optional<StoryFile::Number> story_of(const Xapian::Document& document, const StoryFile& stories);

/// What a hit says about its story; absent without a story or when the file is damaged.
std::optional<StorySummary> story_summary(const std::optional<StoryFile::Number>& story,
                                          const StoryFile& stories);

/// A page with one document per story. Consecutive pages have no gaps or repetitions. Reads the ranking from
/// the start, and further when copies take up places. `all` receives the first match set, whose totals hold.
Page collapsed_page(RankedMatches& ranking, const PageRequest& wanted, const StoryFile& stories,
                    Xapian::MSet& all);

}  // namespace broadsheet
