// Makes zip files (office documents, e-books) for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace broadsheet::testing {

/// Members by their names, in this order, packed.
std::string zip_file(const std::vector<std::pair<std::string, std::string>>& members);

}  // namespace broadsheet::testing
