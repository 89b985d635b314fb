#pragma once

#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// How `searcher terms` prints in one format, a word after the other.
struct WordRenderer {
  std::string_view name;
  void (*begin)(std::string_view field, std::string& out);
  /// `first`: no other came before it.
  void (*row)(const ListedWord& word, bool first, std::string& out);
  void (*end)(std::string& out);
};

FormatTable<WordRenderer> word_formats();

}  // namespace broadsheet::render
