#include "common/stems/stem_table.h"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>

#include "common/stems/table_lines.h"

namespace broadsheet {
namespace {

struct Hash : std::hash<std::string_view> {
  using is_transparent = void;
};
/// Maps words to stems.
using Stems = std::unordered_map<std::string, std::string_view, Hash, std::equal_to<>>;

std::map<std::string_view, Stems> read_table() {
  std::map<std::string_view, Stems> table;
  Stems* stems = nullptr;
  for_each_table_line(stem_table_source(), [&](std::string_view line) {
    if (line.front() == '[') {
      stems = &table[line.substr(1, line.find(']') - 1)];
      return;
    }
    const std::string_view name = cut_table_word(line);
    const std::string_view stem = name.substr(0, name.size() - 1);  // without the colon
    std::string_view whole;
    while (!line.empty()) {
      const std::string_view word = cut_table_word(line);
      if (word.front() != '-') whole = word;
      stems->emplace(word.front() == '-' ? std::string(whole).append(word.substr(1)) : std::string(word),
                     stem == "=" ? word : stem);
    }
  });
  return table;
}

}  // namespace

std::string_view listed_stem(std::string_view word, std::string_view language_code) {
  static const std::map<std::string_view, Stems> table = read_table();
  const auto stems = table.find(language_code);
  if (stems == table.end()) return {};
  const auto found = stems->second.find(word);
  return found == stems->second.end() ? std::string_view() : found->second;
}

}  // namespace broadsheet
