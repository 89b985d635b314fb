#pragma once

#include <string>

#include "common/reference/program_description.h"

namespace broadsheet::reference {

// What a shell reads to complete command lines of the program.

std::string bash_completions(const ProgramDescription& program);
/// For a file `_NAME` in a folder of fpath.
std::string zsh_completions(const ProgramDescription& program);
std::string fish_completions(const ProgramDescription& program);

}  // namespace broadsheet::reference
