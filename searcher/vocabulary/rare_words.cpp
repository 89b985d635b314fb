#include "searcher/vocabulary/rare_words.h"

#include <algorithm>
#include <unordered_set>

namespace broadsheet {
namespace {

std::unordered_set<std::string_view> read_rare_words(std::string_view source) {
  std::unordered_set<std::string_view> words;
  while (!source.empty()) {
    std::string_view line = source.substr(0, source.find('\n'));
    source.remove_prefix(std::min(line.size() + 1, source.size()));
    if (line.starts_with('#')) continue;
    while (!line.empty()) {
      const std::string_view word = line.substr(0, line.find(' '));
      words.insert(word);
      line.remove_prefix(std::min(word.size() + 1, line.size()));
    }
  }
  return words;
}

}  // namespace

bool is_rare_word(std::string_view form) {
  static const std::unordered_set<std::string_view> words = read_rare_words(rare_words_source());
  return words.contains(form);
}

}  // namespace broadsheet
