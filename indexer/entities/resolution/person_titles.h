#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet::resolution {

/// Bytes of the titles and offices that a person's name begins with (`President `, `Mr. `, `Bundeskanzlerin
/// `); 0 when it has none, or nothing else.
std::size_t titles_size(std::string_view name);

/// `the Secretary-General`: titles and nothing else.
bool is_only_titles(std::string_view name);

}  // namespace broadsheet::resolution
