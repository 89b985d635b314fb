// Turns a request of the public header into an internal one.
#pragma once

#include "searcher/library/broadsheet.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// Throws UsageError.
Request read_plain_request(const v1::Request& plain);

}  // namespace broadsheet
