#include "indexer/entities/resolution/initials.h"

#include <algorithm>

namespace broadsheet::resolution {
namespace {

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
  return is_capital(c) || (c >= 'a' && c <= 'z');
}
char to_capital(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}
bool begins_word(std::string_view name, std::size_t at) {
  return is_letter(name[at]) &&
         (at == 0 || name[at - 1] == ' ' || name[at - 1] == '-' || name[at - 1] == '\n');
}

}  // namespace

bool is_acronym(std::string_view word) {
  if (word.size() < 2 || word.size() > 10) return false;
  const auto capitals = std::count_if(word.begin(), word.end(), is_capital);
  const bool plain = std::all_of(word.begin(), word.end(), [](char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '&' || c == '-' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
  });
  const bool capital_first = is_capital(word.front()) || static_cast<unsigned char>(word.front()) >= 0x80;
  return plain && capital_first && capitals >= 2;
}

std::vector<std::string> initials_of(std::string_view name) {
  std::string capitals, all;
  for (std::size_t at = 0; at < name.size() && all.size() < 12; ++at) {
    if (!begins_word(name, at)) continue;
    all += to_capital(name[at]);
    if (is_capital(name[at])) capitals += name[at];
  }
  std::vector<std::string> out;
  if (capitals.size() >= 2) out.push_back(capitals);
  if (all != capitals && all.size() >= 2) out.push_back(all);
  return out;
}

bool spells(std::string_view acronym, std::string_view name) {
  if (!is_acronym(acronym)) return false;
  std::size_t found = 0;
  for (std::size_t at = 0; at < name.size() && found < acronym.size(); ++at) {
    if (!begins_word(name, at)) continue;
    if (to_capital(name[at]) == to_capital(acronym[found]))
      ++found;
    else if (found == 0)
      return false;
  }
  return found == acronym.size();
}

}  // namespace broadsheet::resolution
