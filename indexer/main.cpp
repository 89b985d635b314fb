#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>

#include "common/error.h"
#include "common/exit_code.h"
#include "indexer/command_line/cli.h"
#include "indexer/command_line/commands.h"

namespace {

std::atomic<bool> stop{false};

void on_signal(int) {
  stop = true;
}

/// The first signal asks for an orderly end. A second one ends the process at once, which harms no index.
void stop_on_signals() {
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
  for (const int signal : {SIGINT, SIGTERM}) sigaction(signal, &action, nullptr);
}

/// Xapian 1.4 writes values in a destructor. If that fails, no exception can report it, and the process ends
/// here, on any thread. The published index is untouched, and the next run removes what this one began.
[[noreturn]] void on_terminate() {
  static std::atomic<bool> told{false};
  const int cause = errno;
  while (told.exchange(true)) pause();
  if (cause != ENOSPC && cause != EDQUOT && cause != EFBIG && cause != EIO) std::abort();
  fmt::print(stderr, "indexer: Cannot write the index: {}; make space and run it again.\n",
             std::strerror(cause));
  std::_Exit(broadsheet::to_int(broadsheet::ExitCode::environment));
}

std::string environment_db() {
  const char* value = std::getenv("BROADSHEET_DB");
  return value ? value : "";
}

}  // namespace

int main(int argc, char** argv) {
  using broadsheet::ExitCode;
  using broadsheet::to_int;
  std::set_terminate(on_terminate);
  stop_on_signals();
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error to report, not a reason to die
  try {
    const auto options = broadsheet::parse_indexer_arguments({argv + 1, argv + argc}, environment_db());
    return to_int(broadsheet::run_command(options, stop));
  } catch (const broadsheet::UsageError& error) {
    fmt::print(stderr, "indexer: {}\n", error.what());
    return to_int(ExitCode::usage);
  } catch (const broadsheet::Interrupted&) {
    fmt::print(stderr, "indexer: Interrupted; what was published stays, run it again to go on.\n");
    return to_int(ExitCode::interrupted);
  } catch (const std::exception& error) {
    fmt::print(stderr, "indexer: {}\n", error.what());
    return to_int(ExitCode::environment);
  }
}
