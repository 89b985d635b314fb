#pragma once

#include "searcher/library/broadsheet.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// The search that a caller of the library asks for. Throws UsageError.
Request read_plain_request(const v1::Request& plain);

}  // namespace broadsheet
