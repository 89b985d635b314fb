#pragma once

#include <optional>
#include <string>
#include <vector>

namespace broadsheet::interactive {

/// Runs a program, found on the PATH, and waits for its end; the terminal is its own: keys that interrupt or
/// stop go to it. The words are its arguments, read by no shell. nullopt: it cannot be run. Its exit status;
/// 128 and the signal's number when one ended it.
std::optional<int> run_in_terminal(const std::vector<std::string>& words);

/// Starts a program beside this one, without the terminal. False: it cannot be run.
bool start_beside(const std::vector<std::string>& words);

}  // namespace broadsheet::interactive
