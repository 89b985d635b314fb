// What is done to words of Romance languages before Xapian's algorithm: plurals and feminine forms that it
// misses become singular and masculine. Each function is a StemStep: see stem_steps.h.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

std::string french_regular_form(std::string_view word);
std::string spanish_regular_form(std::string_view word);
std::string portuguese_regular_form(std::string_view word);
std::string italian_regular_form(std::string_view word);

}  // namespace broadsheet
