#pragma once

// Days, as tests of queries write them.
#include <optional>

#include "common/date.h"

namespace broadsheet::testing {

inline Date day(int year, int month, int number) {
  return {year, month, number, std::nullopt};
}

}  // namespace broadsheet::testing
