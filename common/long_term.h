// Terms that are too long for Xapian.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet {

/// Cuts a term of more than `limit` bytes and appends a hash of the whole, so that different terms stay
/// different. Shorter terms stay as they are. `limit` must be at least 32.
std::string shorten_term(std::string_view term, std::size_t limit);

}  // namespace broadsheet
