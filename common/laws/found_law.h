#pragma once

#include <cstddef>
#include <string>

#include "common/laws/word_set.h"

namespace broadsheet::laws {

/// A citation while a text is being read, by tokens.
struct FoundLaw {
  std::size_t first = 0;  ///< tokens [first, last)
  std::size_t last = 0;
  std::string id;
  std::string name;        ///< shown alone
  std::string short_name;  ///< shown behind a pin
  std::string act_id;      ///< of a pin-cite
  std::string act_name;
  bool weak = false;                 ///< counts only when something else speaks for it
  const WordSet* context = nullptr;  ///< such as one of these words; null: none
};

}  // namespace broadsheet::laws
