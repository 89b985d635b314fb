// The names of authors in what pages write about them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// The names in a byline: `By: Dana Carroll`, `Laura Jones · July 10, 2015 · 5 min read`, `Ann Poe, Jo Doe
/// and Max Roe`. Omits dates, roles, addresses and placeholders such as `admin`. Empty when there is no name.
std::vector<std::string> author_names(std::string_view byline);

}  // namespace broadsheet::readers
