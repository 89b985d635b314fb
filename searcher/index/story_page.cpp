#include "searcher/index/story_page.h"

#include <algorithm>
#include <string>

#include "common/big_endian.h"
#include "common/index/stored_record.h"
#include "common/schema.h"
#include "searcher/index/story_collapse.h"

namespace broadsheet {
namespace {

constexpr auto hash_slot = static_cast<Xapian::valueno>(Slot::content_hash);

constexpr std::size_t usual_copies = 20;  // a page hardly ever leaves out more

/// Whether `end` documents are shown and will stay.
bool is_complete(const StoryCollapse& collapse, std::size_t end) {
  return collapse.shown().size() >= end && !collapse.is_open();
}

/// Adds documents until the ranking has been read or enough are shown. `found` receives the story of each.
void add_matches(const RankedMatches& ranking, std::size_t end, const StoryFile& stories,
                 StoryCollapse& collapse, std::vector<std::optional<StoryFile::Number>>& found) {
  for (std::size_t at = collapse.added(); at < ranking.size() && !is_complete(collapse, end); ++at) {
    const Xapian::Document document = ranking.document(at);
    const std::optional<StoryFile::Number> story = story_of(document, stories);
    found.push_back(story);
    collapse.add(ranking[at].score, story, story ? document.get_value(date_slot) : std::string());
  }
}

}  // namespace

std::optional<StoryFile::Number> story_of(const Xapian::Document& document, const StoryFile& stories) {
  if (stories.empty()) return std::nullopt;
  return stories.find(from_big_endian(document.get_value(hash_slot)));
}

std::optional<StorySummary> story_summary(const std::optional<StoryFile::Number>& story,
                                          const StoryFile& stories) {
  if (!story) return std::nullopt;
  const Story first = stories.members(*story, 1);
  if (first.empty()) return std::nullopt;
  return StorySummary{first.front().id, stories.document_count(*story), stories.source_count(*story),
                      first.front().source, date_from_key(first.front().date_key)};
}

Page collapsed_page(RankedMatches& ranking, const PageRequest& wanted, const StoryFile& stories,
                    Xapian::MSet& all) {
  const std::size_t end = std::size_t{wanted.first} + wanted.size;
  // Reads enough for the copies at once, since matching again costs as much as the first time.
  std::size_t depth = end > 0 ? end + usual_copies : 0;
  ranking.read(depth, wanted.checked);
  all = ranking.matches();
  StoryCollapse collapse(wanted.by_score);
  std::vector<std::optional<StoryFile::Number>> found;
  add_matches(ranking, end, stories, collapse, found);
  while (ranking.size() >= depth && depth > 0 && !is_complete(collapse, end)) {
    depth = std::max(depth * 2, ranking.size() + 1);
    if (!ranking.read(depth)) break;
    add_matches(ranking, end, stories, collapse, found);
  }
  Page page;
  for (std::size_t i = wanted.first; i < std::min(end, collapse.shown().size()); ++i)
    page.places.push_back({collapse.shown()[i], found[collapse.shown()[i]]});
  const bool is_all = all.get_matches_lower_bound() == all.get_matches_upper_bound() &&
                      collapse.added() == all.get_matches_estimated();
  if (is_all && !all.empty()) page.stories = collapse.shown().size();
  return page;
}

}  // namespace broadsheet
