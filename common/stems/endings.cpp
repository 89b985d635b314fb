#include "common/stems/endings.h"

#include <algorithm>

#include "common/stems/table_lines.h"

namespace broadsheet {

bool replace_ending(std::string& word, std::span<const Ending> endings) {
  const std::string_view whole = word;
  const auto fits = std::find_if(endings.begin(), endings.end(), [&](const Ending& ending) {
    return whole.ends_with(ending.from) && whole.size() >= ending.from.size() + ending.before;
  });
  if (fits == endings.end()) return false;
  word.replace(word.size() - fits->from.size(), fits->from.size(), fits->to);
  return true;
}

bool is_listed(std::string_view word, std::string_view list) {
  for (std::size_t at = list.find(word); at != list.npos; at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

bool ends_with_listed(std::string_view word, std::string_view list) {
  while (!list.empty())
    if (word.ends_with(cut_table_word(list))) return true;
  return false;
}

}  // namespace broadsheet
