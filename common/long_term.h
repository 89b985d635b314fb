#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet {

/// Terms over `limit` bytes are cut and end in a hash of the whole, so that different ones stay different.
/// Shorter ones come back as they are. `limit` is at least 32.
std::string shorten_term(std::string_view term, std::size_t limit);

}  // namespace broadsheet
