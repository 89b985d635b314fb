#pragma once

#include <optional>
#include <string>
#include <vector>

namespace broadsheet::interactive {

/// Runs a program from the PATH in the terminal and waits for its end. Meanwhile ^C and ^Z go to the program.
/// The words are its name and arguments; no shell reads them. Returns its exit status, or 128 plus the number
/// of the signal that ended it. nullopt: it cannot be run.
std::optional<int> run_in_terminal(const std::vector<std::string>& words);

/// Starts a program that runs beside this one, without the terminal. False: it cannot be run.
bool start_beside(const std::vector<std::string>& words);

}  // namespace broadsheet::interactive
