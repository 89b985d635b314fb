#include "common/document.h"

#include <algorithm>

namespace broadsheet {

bool is_in_aside(const Document& document, std::size_t place) {
  const auto behind = std::upper_bound(document.asides.begin(), document.asides.end(), place,
                                       [](std::size_t at, const auto& aside) { return at < aside.first; });
  return behind != document.asides.begin() && place < std::prev(behind)->second;
}

}  // namespace broadsheet
