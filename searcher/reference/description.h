#pragma once

#include "common/reference/program_description.h"

namespace broadsheet::reference {

/// The searcher, by its tables of options, formats and fields.
ProgramDescription describe_searcher();

}  // namespace broadsheet::reference
