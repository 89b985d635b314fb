#pragma once

#include "tests/support/temporary_index.h"

namespace broadsheet::testing {

using namespace serve;

/// Of one document about wind.
inline TemporaryIndex small_index() {
  Document document;
  document.id = "wind";
  document.language = "en";
  document.text = "Wind power grows.";
  return TemporaryIndex({document});
}

}  // namespace broadsheet::testing
