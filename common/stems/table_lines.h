// Reads tables of words: one row per line, `#` begins a comment.
#pragma once

#include <algorithm>
#include <string_view>

namespace broadsheet {

/// Calls visit(line) for each line that is neither empty nor a comment.
template <typename Visit>
void for_each_table_line(std::string_view source, Visit visit) {
  while (!source.empty()) {
    const std::size_t end = std::min(source.find('\n'), source.size());
    const std::string_view line = source.substr(0, end);
    if (!line.empty() && line.front() != '#') visit(line);
    source.remove_prefix(std::min(end + 1, source.size()));
  }
}

/// Removes the first word and the blanks around it from `line` and returns it; empty when there is none.
inline std::string_view cut_table_word(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  const std::string_view word = line.substr(0, line.find(' '));
  line.remove_prefix(word.size());
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  return word;
}

}  // namespace broadsheet
