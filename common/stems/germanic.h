// What is done to words of Germanic languages before Xapian's algorithm, or instead of it. Each function is a
// StemStep: see stem_steps.h.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

std::string german_regular_form(std::string_view word);
std::string dutch_stem(std::string_view word);
std::string danish_stem(std::string_view word);
std::string norwegian_stem(std::string_view word);
std::string swedish_stem(std::string_view word);

}  // namespace broadsheet
