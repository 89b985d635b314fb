// Chooses one document per story from a ranking.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "common/index/story_file.h"

namespace broadsheet {

/// Shows the first document of each story. A document without a story stands for itself.
class StoryCollapse {
 public:
  /// With `earliest_of_equals`, if several documents of a story have the same score above 0, shows the
  /// earliest.
  explicit StoryCollapse(bool earliest_of_equals) : earliest_of_equals_(earliest_of_equals) {}

  /// Adds the next document of the ranking. `date_key` is used only for documents in stories.
  void add(double score, std::optional<StoryFile::Number> story, const std::string& date_key);

  std::size_t added() const { return added_; }
  /// Places in the ranking, from 0, ascending.
  const std::vector<std::size_t>& shown() const { return shown_; }
  /// Whether a later document could still replace one that is shown.
  bool is_open() const { return open_; }

 private:
  struct Shown {
    std::size_t at = 0;  ///< index into shown_
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
