// Titles and offices in front of persons' names.
#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet::resolution {

/// The number of bytes that the titles at the beginning of a name take (`President `, `Mr. `,
/// `Bundeskanzlerin `); 0 when it has none or consists of titles only.
std::size_t titles_size(std::string_view name);

/// True for titles without a name: `the Secretary-General`.
bool is_only_titles(std::string_view name);

}  // namespace broadsheet::resolution
