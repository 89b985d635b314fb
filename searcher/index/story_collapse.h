#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "common/index/story_file.h"

namespace broadsheet {

/// Chooses the documents to show of a ranking: of each story the first one. A document of no story stands for
/// itself.
class StoryCollapse {
 public:
  /// With `earliest_of_equals`, of documents of a story that score the same, above 0, the earliest is shown.
  explicit StoryCollapse(bool earliest_of_equals) : earliest_of_equals_(earliest_of_equals) {}

  /// The next document of the ranking, from the first. `date_key` is asked only of documents of stories.
  void add(double score, std::optional<StoryFile::Number> story, const std::string& date_key);

  std::size_t added() const { return added_; }
  /// Places in the ranking, from 0, in its order.
  const std::vector<std::size_t>& shown() const { return shown_; }
  /// Whether a document behind the last one could still take the place of one that is shown.
  bool is_open() const { return open_; }

 private:
  struct Shown {
    std::size_t at = 0;  ///< in shown_
    double score = 0;
    std::string date_key;
  };

  bool earliest_of_equals_;
  std::size_t added_ = 0;
  bool open_ = false;
  std::vector<std::size_t> shown_;
  std::unordered_map<StoryFile::Number, Shown> stories_;
};

}  // namespace broadsheet
