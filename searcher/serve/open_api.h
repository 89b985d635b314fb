// Describes the HTTP server in OpenAPI.
#pragma once

#include <string>

namespace broadsheet::serve {

/// An OpenAPI 3.0 document in JSON. The keys of requests come from the table of options.
std::string open_api();

}  // namespace broadsheet::serve
