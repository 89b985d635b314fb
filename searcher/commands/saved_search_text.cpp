#include "searcher/commands/saved_search_text.h"

#include <iostream>

#include "searcher/render/glyphs.h"
#include "searcher/request/command_words.h"

namespace broadsheet::commands {

std::string command_line_of(const saved::SavedSearch& kept) {
  return shell_line(command_words(saved::request_of(kept)));
}

void say(const std::string& sentence) {
  std::cerr << "searcher: " << render::safe_line(sentence) << '\n';
}

}  // namespace broadsheet::commands
