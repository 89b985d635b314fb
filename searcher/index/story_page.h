#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "common/index/story_file.h"
#include "searcher/ranking/ranked_matches.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// A document of a ranking.
struct Place {
  std::size_t number = 0;                  ///< in the ranking, from 0
  std::optional<StoryFile::Number> story;  ///< that it is a copy or version of
};

/// A page of a ranking.
struct Page {
  std::vector<Place> places;
  std::optional<std::uint64_t> stories;  ///< in the whole ranking, copies counted once; absent: not known
};

/// What a page asks for.
struct PageRequest {
  Xapian::doccount first = 0;  ///< documents, or stories, to skip
  Xapian::doccount size = 0;
  Xapian::doccount checked = 0;  ///< matches to look at in any case
  bool by_score = true;          ///< the order of the ranking
};

/// The story of a document found.
std::optional<StoryFile::Number> story_of(const Xapian::Document& document, const StoryFile& stories);

/// What hits tell of it; absent: no story, or a damaged file.
std::optional<StorySummary> story_summary(const std::optional<StoryFile::Number>& story,
                                          const StoryFile& stories);

/// One document of each story: pages follow each other without gap or repetition. Reads the ranking from its
/// beginning, further when copies take up places. `all` gets the first match set, whose totals hold.
Page collapsed_page(RankedMatches& ranking, const PageRequest& wanted, const StoryFile& stories,
                    Xapian::MSet& all);

}  // namespace broadsheet
