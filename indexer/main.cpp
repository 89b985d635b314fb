#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string_view>

#include "common/error.h"
#include "common/exit_code.h"
#include "common/standard_files.h"
#include "indexer/command_line/cli.h"
#include "indexer/command_line/commands.h"

namespace {

std::atomic<bool> stop{false};
const bool someone_watches = isatty(STDERR_FILENO) != 0;

void on_signal(int) {
  stop = true;
  if (!someone_watches) return;
  constexpr std::string_view told =
      "\nindexer: Stopping; what was read is being published. Once more stops at once.\n";
  [[maybe_unused]] const auto written = write(STDERR_FILENO, told.data(), told.size());
}

/// The first signal asks for an orderly end, which publishes what was read. A second one ends the process at
/// once, which harms no index.
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
  broadsheet::write_message(fmt::format("indexer: Cannot write the index: {}; make space and run it again.\n",
                                        std::strerror(cause)));
  std::_Exit(broadsheet::to_int(broadsheet::ExitCode::environment));
}

std::string environment_db() {
  const char* value = std::getenv("BROADSHEET_DB");
  return value ? value : "";
}

int fail(broadsheet::ExitCode code, std::string_view why) {
  broadsheet::write_message(fmt::format("indexer: {}\n", why));
  return broadsheet::to_int(code);
}

}  // namespace

int main(int argc, char** argv) {
  using broadsheet::ExitCode;
  using broadsheet::to_int;
  broadsheet::occupy_standard_files();
  std::set_terminate(on_terminate);
  stop_on_signals();
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error to report, not a reason to die
  std::signal(SIGPIPE, SIG_IGN);  // whoever watches a run may leave it
  try {
    const auto options = broadsheet::parse_indexer_arguments({argv + 1, argv + argc}, environment_db());
    return to_int(broadsheet::run_command(options, stop));
  } catch (const broadsheet::UsageError& error) {
    return fail(ExitCode::usage, error.what());
  } catch (const broadsheet::Interrupted&) {
    return fail(ExitCode::interrupted, "Interrupted; what was read is in the index, run it again to go on.");
  } catch (const std::exception& error) {
    return fail(ExitCode::environment, error.what());
  }
}
