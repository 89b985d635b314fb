// Reads the arguments of a command line.
#pragma once

#include <string>
#include <vector>

#include "searcher/command_line/options.h"

namespace broadsheet {

/// Applies the options among the arguments to `options`, in order. Returns the other words. Throws UsageError
/// with a message that says what would be right.
std::vector<std::string> read_arguments(const std::vector<std::string>& arguments, Options& options);

}  // namespace broadsheet
