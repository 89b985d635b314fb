#pragma once

#include <string_view>

namespace broadsheet {

/// Puts something that can neither be read nor written in the place of every standard file that is closed, so
/// that no file of an index gets its number. The first thing that a program does.
void occupy_standard_files();

/// Writes to standard output, at once. Throws EnvironmentError when that is impossible. A reader who is gone
/// is no fault; SIGPIPE must be ignored.
void write_output(std::string_view bytes);

/// Writes to standard error; where that is impossible, it is nobody's business.
void write_message(std::string_view bytes);

}  // namespace broadsheet
