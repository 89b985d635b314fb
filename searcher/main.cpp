#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>

#include "common/error.h"
#include "common/exit_code.h"
#include "common/standard_files.h"
#include "searcher/commands/dispatch.h"

namespace {

using broadsheet::ExitCode;
using broadsheet::to_int;

/// A search changes nothing, so it can end at any moment.
void end_on_signals() {
  const auto end = [](int) { _exit(to_int(ExitCode::interrupted)); };
  std::signal(SIGINT, end);
  std::signal(SIGTERM, end);
  std::signal(SIGPIPE, SIG_IGN);  // writing reports it
}

int fail(ExitCode code, const std::exception& fault) {
  std::cerr << "searcher: " << fault.what() << '\n';
  return to_int(code);
}

}  // namespace

int main(int count, char** arguments) try {
  broadsheet::occupy_standard_files();
  end_on_signals();
  const char* index = std::getenv("BROADSHEET_DB");
  const bool on_terminal = isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0;
  return to_int(broadsheet::commands::run(broadsheet::commands::parse_command_line(
      {arguments + (count > 0), arguments + count}, index ? index : "", on_terminal)));
} catch (const broadsheet::UsageError& fault) {
  return fail(ExitCode::usage, fault);
} catch (const std::exception& fault) {
  return fail(ExitCode::environment, fault);
}
