// Notes: sentences that tell the user where a query was not taken literally.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// What the user typed, in quotes, short enough for a sentence, and without anything that a terminal would
/// obey.
std::string in_note(std::string_view typed);

/// Collects notes without repetition, and not too many.
class QueryNotes {
 public:
  void add(std::string sentence);
  std::vector<std::string> take() { return std::move(notes_); }

 private:
  std::vector<std::string> notes_;
};

}  // namespace broadsheet
