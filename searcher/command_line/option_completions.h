// Values of options that shells offer as completions.
#pragma once

#include <string>
#include <vector>

namespace broadsheet::completions {

// If a value ends with a colon, the user types the rest.
std::vector<std::string> formats();
std::vector<std::string> hit_fields();
std::vector<std::string> filter_fields();
std::vector<std::string> facet_fields();
std::vector<std::string> facet_modes();
std::vector<std::string> periods();
std::vector<std::string> orders();
std::vector<std::string> feedback_choices();
std::vector<std::string> languages();
std::vector<std::string> terminal_choices();

}  // namespace broadsheet::completions
