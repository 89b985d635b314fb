// Writes to an open file until all is written.
#pragma once

#include <string_view>

namespace broadsheet {

/// Goes on after signals and after short writes. False when it fails: errno says why.
bool write_all(int file, std::string_view bytes);

}  // namespace broadsheet
