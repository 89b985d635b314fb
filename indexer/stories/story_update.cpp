#include "indexer/stories/story_update.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "common/index/story_file.h"
#include "indexer/stories/candidates.h"
#include "indexer/stories/disjoint_sets.h"
#include "indexer/stories/story_documents.h"
#include "indexer/stories/verification.h"

namespace broadsheet::stories {
namespace {

namespace fs = std::filesystem;
using Numbers = std::vector<std::uint32_t>;

/// One update. Documents are numbered by their place in `documents_`.
class StoryUpdate {
 public:
  StoryUpdate(const fs::path& index, const IndexStub& stub, const std::optional<std::string>& added)
      : old_(stub.stories.empty() ? StoryFile() : StoryFile(index / stub.stories)) {
    for (const std::string& generation : stub.generations) folders_.push_back(index / generation);
    documents_ = sketched_documents(folders_);
    for (const SketchedDocument& document : documents_)
      is_new_.push_back(added && stub.generations[document.generation] == *added);
    find_old_members();
  }

  /// nullopt when the stories have not changed.
  std::optional<std::vector<Story>> run(unsigned threads, Verdicts verdicts) {
    DisjointSets sets(documents_.size());
    keep_old(sets);
    const std::vector<CandidatePair> pairs = find_candidates(documents_, is_new_);
    unite_stories(folders_, documents_, pairs, threads, sets, verdicts);
    const std::map<std::uint32_t, Numbers> grown = grown_stories(sets);
    if (grown.empty() && broken_.empty()) return std::nullopt;
    return make_stories(grown);
  }

 private:
  void find_old_members() {
    for (std::uint32_t i = 0; !old_.empty() && i < documents_.size(); ++i)
      if (const auto story = old_.find(documents_[i].content_hash); story && !is_new_[i])
        members_[*story].push_back(i);
    for (StoryFile::Number story = 0; story < old_.size(); ++story)
      if (members_[story].size() != old_.document_count(story)) break_up(story);
  }

  /// A story that lost documents, or got one back, is compared anew.
  void break_up(StoryFile::Number story) {
    broken_.insert(story);
    for (const std::uint32_t document : members_[story]) is_new_[document] = true;
    members_[story].clear();
  }

  void keep_old(DisjointSets& sets) {
    for (const auto& [story, members] : members_)
      for (const std::uint32_t document : members) sets.unite(members.front(), document);
  }

  /// Stories with a new document, by their smallest number.
  std::map<std::uint32_t, Numbers> grown_stories(DisjointSets& sets) const {
    std::map<std::uint32_t, Numbers> grown;
    for (std::uint32_t i = 0; i < documents_.size(); ++i)
      if (is_new_[i]) grown[sets.find(i)].push_back(i);
    for (std::uint32_t i = 0; i < documents_.size(); ++i)
      if (const auto story = is_new_[i] ? grown.end() : grown.find(sets.find(i)); story != grown.end())
        story->second.push_back(i);
    std::erase_if(grown, [](const auto& story) { return story.second.size() < 2; });
    return grown;
  }

  std::vector<Story> make_stories(const std::map<std::uint32_t, Numbers>& grown) const {
    std::vector<Story> stories;
    StoredDocuments stored(folders_);
    std::set<std::uint32_t> changed;
    for (const auto& [smallest, members] : grown) {
      stories.push_back(make_story(members, stored));
      changed.insert(members.begin(), members.end());
    }
    append_unchanged(changed, stories);
    return stories;
  }

  Story make_story(const Numbers& members, StoredDocuments& stored) const {
    Story story;
    for (const std::uint32_t number : members) {
      const SketchedDocument& place = documents_[number];
      const Document document = stored.get(place.generation, place.docid);
      story.push_back(
          {place.content_hash, document.id, document.date ? date_key(*document.date) : "", document.source});
    }
    std::sort(story.begin(), story.end(), is_earlier);
    return story;
  }

  void append_unchanged(const std::set<std::uint32_t>& changed, std::vector<Story>& stories) const {
    std::vector<Story> old = old_.all();
    for (StoryFile::Number i = 0; i < old.size(); ++i) {
      const Numbers& members = members_.at(i);
      if (!members.empty() && !changed.count(members.front())) stories.push_back(std::move(old[i]));
    }
  }

  StoryFile old_;
  std::vector<fs::path> folders_;
  std::vector<SketchedDocument> documents_;
  std::vector<bool> is_new_;
  std::map<StoryFile::Number, Numbers> members_;  ///< of old stories: documents that still exist
  std::set<StoryFile::Number> broken_;
};

}  // namespace

void update_stories(const fs::path& index, IndexStub& stub, const std::optional<std::string>& added,
                    unsigned threads, Verdicts verdicts) {
  if (!added && stub.stories.empty()) return;
  const std::optional<std::vector<Story>> stories =
      StoryUpdate(index, stub, added).run(threads, std::move(verdicts));
  if (!stories) return;
  stub.stories.clear();
  if (stories->empty()) return;
  stub.stories = fmt::format("stories/{:06}", stub.revision);
  fs::create_directories(stories_path(index));
  write_story_file(index / stub.stories, *stories);
}

}  // namespace broadsheet::stories
