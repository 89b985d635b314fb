// The stems of Bengali words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes off emphasis, case, classifiers and plurals, one behind the other until none fits. Letters that
/// belong to the word but look like these go from all its forms alike. Thread-safe.
std::string stem_bengali(std::string_view word);

}  // namespace broadsheet
