#pragma once

#include <string>
#include <vector>

#include "searcher/interactive/state/choices.h"

namespace broadsheet::interactive {

/// Where a search is asked, beside what is chosen.
struct SearchedPlace {
  std::string index;
  std::string entities = {};      ///< file of EntityOverrides; empty: none
  std::string language = "auto";  ///< of queries
};

/// The arguments with which `searcher` finds the same documents in the same order.
std::vector<std::string> shell_words(const Choices& choices, const SearchedPlace& place);

/// The same as a line for a POSIX shell: `searcher --db news 'wind OR solar'`.
std::string shell_command(const Choices& choices, const SearchedPlace& place);

}  // namespace broadsheet::interactive
