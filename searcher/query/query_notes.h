#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// What the user typed, short enough for a sentence, between quotes and without anything that a terminal
/// would obey.
std::string in_note(std::string_view typed);

/// Sentences about how a query was read, each once and not too many.
class QueryNotes {
 public:
  void add(std::string sentence);
  std::vector<std::string> take() { return std::move(notes_); }

 private:
  std::vector<std::string> notes_;
};

}  // namespace broadsheet
