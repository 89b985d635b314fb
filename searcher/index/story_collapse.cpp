#include "searcher/index/story_collapse.h"

namespace broadsheet {
namespace {

/// Undated documents count as the latest.
bool is_earlier_date(const std::string& a, const std::string& b) {
  return !a.empty() && (b.empty() || a < b);
}

}  // namespace

void StoryCollapse::add(double score, std::optional<StoryFile::Number> story, const std::string& date_key) {
  const std::size_t place = added_++;
  const bool ties_count = earliest_of_equals_ && score > 0;
  open_ = story && ties_count;
  if (!story) return shown_.push_back(place);
  const auto [known, is_first] = stories_.try_emplace(*story, Shown{shown_.size(), score, date_key});
  if (is_first) return shown_.push_back(place);
  Shown& shown = known->second;
  open_ = ties_count && shown.score == score;
  if (!open_ || !is_earlier_date(date_key, shown.date_key)) return;
  shown_[shown.at] = place;
  shown.date_key = date_key;
}

}  // namespace broadsheet
