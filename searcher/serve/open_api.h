#pragma once

#include <string>

namespace broadsheet::serve {

/// The OpenAPI 3.0 description of what the server answers over HTTP, as JSON; keys are those of the table of
/// options.
std::string open_api();

}  // namespace broadsheet::serve
