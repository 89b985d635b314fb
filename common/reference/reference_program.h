#pragma once

#include "common/reference/program_description.h"

namespace broadsheet::reference {

/// The body of a program that runs at build time: `man TEMPLATE`, `bash`, `zsh` or `fish` prints what is
/// asked for. Returns the exit status.
int print_reference(int count, char** arguments, const ProgramDescription& program);

}  // namespace broadsheet::reference
