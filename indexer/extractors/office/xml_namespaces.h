// The namespaces of office formats, and the prefix by which our code calls each.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// With its colon: `w:`. Empty for no namespace; `other:` for an unknown one.
std::string prefix_of_namespace(std::string_view uri);

}  // namespace broadsheet::extraction
