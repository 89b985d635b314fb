// Prints lists of words.
#pragma once

#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// One format of `searcher terms`. Words are printed one by one.
struct WordRenderer {
  std::string_view name;
  void (*begin)(std::string_view field, std::string& out);
  /// `first` is true for the first word.
  void (*row)(const ListedWord& word, bool first, std::string& out);
  void (*end)(std::string& out);
};

FormatTable<WordRenderer> word_formats();

}  // namespace broadsheet::render
