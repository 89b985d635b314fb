#pragma once

#include <string>
#include <vector>

#include "searcher/command_line/options.h"

namespace broadsheet {

/// Applies the options among the arguments to `options`, in their order, and returns the words that are no
/// options. Throws UsageError, whose message says what would be right.
std::vector<std::string> read_arguments(const std::vector<std::string>& arguments, Options& options);

}  // namespace broadsheet
