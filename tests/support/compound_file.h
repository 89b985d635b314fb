// Makes compound files (old Office documents, Outlook messages) for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace broadsheet::testing {

/// Streams by their paths, such as `WordDocument` or `__attach_version1.0_#00000000/__substg1.0_37010102`.
/// Folders are made as needed; a path that ends in `/` is an empty one.
std::string compound_file(const std::vector<std::pair<std::string, std::string>>& streams);

}  // namespace broadsheet::testing
