// Writes to standard output and standard error, for programs whose output has no other owner.
#pragma once

#include <string_view>

namespace broadsheet {

/// Opens something that can neither be read nor written in place of each standard file that is closed.
/// Otherwise a file of an index could get its number, and messages would be written into it. Call this first
/// in main.
void occupy_standard_files();

/// Writes to standard output without a buffer. Throws EnvironmentError if that fails. A reader who is gone is
/// no fault. SIGPIPE must be ignored.
void write_output(std::string_view bytes);

/// Writes to standard error without a buffer. Ignores faults.
void write_message(std::string_view bytes);

}  // namespace broadsheet
