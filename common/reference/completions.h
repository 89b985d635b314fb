// Completion scripts for shells, made from the description of a program.
#pragma once

#include <string>

#include "common/reference/program_description.h"

namespace broadsheet::reference {

// Each function returns the whole script.

std::string bash_completions(const ProgramDescription& program);
/// To be saved as `_NAME` in a folder of fpath.
std::string zsh_completions(const ProgramDescription& program);
std::string fish_completions(const ProgramDescription& program);

}  // namespace broadsheet::reference
