#include "searcher/story_page.h"

#include <algorithm>
#include <string>

#include "common/schema.h"
#include "searcher/story_collapse.h"

namespace broadsheet {
namespace {

constexpr auto hash_slot = static_cast<Xapian::valueno>(Slot::content_hash);
constexpr auto date_slot = static_cast<Xapian::valueno>(Slot::date);

void add_matches(const Xapian::MSet& matches, const StoryFile& stories, StoryCollapse& collapse) {
  for (auto at = static_cast<Xapian::doccount>(collapse.added()); at < matches.size(); ++at) {
    const Xapian::MSetIterator match = matches[at];
    const Xapian::Document document = match.get_document();
    const std::optional<StoryFile::Number> story = story_of(document, stories);
    collapse.add(match.get_weight(), story, story ? document.get_value(date_slot) : std::string());
  }
}

/// Not so when the time was up in the middle of a search.
bool begins_with(const Xapian::MSet& matches, const Xapian::MSet& beginning) {
  return matches.size() >= beginning.size() &&
         std::equal(beginning.begin(), beginning.end(), matches.begin());
}

}  // namespace

std::optional<StoryFile::Number> story_of(const Xapian::Document& document, const StoryFile& stories) {
  if (stories.empty()) return std::nullopt;
  std::uint64_t hash = 0;
  for (const char c : document.get_value(hash_slot)) hash = hash << 8 | static_cast<unsigned char>(c);
  return stories.find(hash);
}

Page collapsed_page(Xapian::Enquire& enquire, const PageRequest& wanted, const StoryFile& stories,
                    Xapian::MSet& all) {
  const std::size_t end = std::size_t{wanted.first} + wanted.size;
  auto depth = static_cast<Xapian::doccount>(end);
  Xapian::MSet matches = all = enquire.get_mset(0, depth, wanted.checked);
  enquire.clear_matchspies();
  StoryCollapse collapse(wanted.by_score);
  add_matches(matches, stories, collapse);
  while (matches.size() == depth && depth > 0 && (collapse.shown().size() < end || collapse.is_open())) {
    depth = depth > ~Xapian::doccount{0} / 2 ? ~Xapian::doccount{0} : depth * 2;
    const Xapian::MSet deeper = enquire.get_mset(0, depth);
    if (!begins_with(deeper, matches)) break;
    matches = deeper;
    add_matches(matches, stories, collapse);
  }
  Page page;
  for (std::size_t i = wanted.first; i < std::min(end, collapse.shown().size()); ++i)
    page.matches.push_back(matches[static_cast<Xapian::doccount>(collapse.shown()[i])]);
  const bool is_all = all.get_matches_lower_bound() == all.get_matches_upper_bound() &&
                      matches.size() == all.get_matches_estimated();
  if (is_all && !all.empty()) page.stories = collapse.shown().size();
  return page;
}

}  // namespace broadsheet
