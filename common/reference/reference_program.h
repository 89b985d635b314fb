// The helper program that prints manual pages and completions at build time.
#pragma once

#include "common/reference/program_description.h"

namespace broadsheet::reference {

/// Prints what the first argument asks for: `man TEMPLATE`, `bash`, `zsh` or `fish`. Returns the exit status.
int print_reference(int count, char** arguments, const ProgramDescription& program);

}  // namespace broadsheet::reference
