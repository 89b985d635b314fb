#pragma once

#include <string>
#include <vector>

#include "searcher/interactive/state/choices.h"

namespace broadsheet::interactive {

/// What a shell command needs besides the choices.
struct SearchedPlace {
  std::string index;
  std::string entities = {};      ///< path of a file of entity overrides; empty: none
  std::string language = "auto";  ///< the language of queries
};

/// The arguments that make `searcher` find the same documents in the same order.
std::vector<std::string> shell_words(const Choices& choices, const SearchedPlace& place);

/// The whole command, quoted for a POSIX shell: `searcher --db news 'wind OR solar'`.
std::string shell_command(const Choices& choices, const SearchedPlace& place);

}  // namespace broadsheet::interactive
