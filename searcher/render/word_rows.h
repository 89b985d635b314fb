#pragma once

#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// How `searcher terms` prints in one format, a word after the other.
struct WordRenderer {
  std::string_view format;
  void (*begin)(std::string_view field, std::string& out);
  /// `first`: no other came before it.
  void (*row)(const ListedWord& word, bool first, std::string& out);
  void (*end)(std::string& out);
};

/// nullptr: words are not printed so.
const WordRenderer* find_word_renderer(std::string_view format);
std::string word_formats();

}  // namespace broadsheet::render
