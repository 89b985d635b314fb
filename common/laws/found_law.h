// A citation while a text is still being read.
#pragma once

#include <cstddef>
#include <string>

#include "common/laws/word_set.h"

namespace broadsheet::laws {

/// Its place is in tokens; Citation has bytes.
struct FoundLaw {
  std::size_t first = 0;  ///< tokens [first, last)
  std::size_t last = 0;
  std::string id;
  std::string name;        ///< the name to show on its own
  std::string short_name;  ///< the name to show behind a pin
  std::string act_id;      ///< set for a pin-cite
  std::string act_name;
  bool weak = false;                 ///< counts only if something else in the text supports it
  const WordSet* context = nullptr;  ///< the words that support a weak one; null: none
};

}  // namespace broadsheet::laws
