// The people of a message: `Jane Doe <jane@example.org>`.
#pragma once

#include <string_view>
#include <vector>

namespace broadsheet {

/// Of each, the name; the address where there is no name. The views point into `correspondents`.
std::vector<std::string_view> displayed_names(const std::vector<std::string_view>& correspondents);

/// Of each, the address and what follows its `@`; nothing of a name without address.
std::vector<std::string_view> addresses_and_domains(const std::vector<std::string_view>& correspondents);

}  // namespace broadsheet
