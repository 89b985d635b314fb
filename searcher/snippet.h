#pragma once

#include <string_view>
#include <vector>

#include "common/analysis.h"
#include "searcher/results.h"

namespace broadsheet {

/// What lights up: single terms, and phrases whose terms must stand side by side. Terms are index terms.
struct MatchPattern {
  std::vector<std::vector<std::string>> words;  ///< alternatives of one query word: any of them lights up
  struct Phrase {
    std::vector<std::vector<std::string>> slots;  ///< one list of alternatives per place
  };
  std::vector<Phrase> phrases;
};

}  // namespace broadsheet
