#include "searcher/command_line/pager.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include "common/error.h"

namespace broadsheet {
namespace {

[[noreturn]] void fail(const char* what) {
  throw EnvironmentError(fmt::format("The pager cannot be started ({}: {}); --pager never does without it.",
                                     what, std::strerror(errno)));
}

/// By default, less shows colours and links, and ends if everything fits. The user's settings win.
[[noreturn]] void become(const std::string& command, int input) {
  std::signal(SIGPIPE, SIG_DFL);
  std::signal(SIGINT, SIG_DFL);
  dup2(input, STDIN_FILENO);
  setenv("LESS", "FRX", 0);
  setenv("LESSCHARSET", "utf-8", 0);
  execl("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr));
  _exit(127);
}

}  // namespace

std::optional<Paging> paging_for(const TerminalFacts& output, PagerChoice choice) {
  const bool capable = output.is_terminal && !output.type.empty() && output.type != "dumb";
  if (!capable || choice == PagerChoice::never) return std::nullopt;
  const std::string command = output.pager.value_or("less");
  const bool always = choice == PagerChoice::always;
  if (command.empty() || command == "cat" || (output.rows == 0 && !always)) return std::nullopt;
  return Paging{command, output.rows, always};
}

Pager::Pager(const std::string& command) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) fail("pipe");
  process_ = fork();
  if (process_ == 0) become(command, ends[0]);
  const int fault = errno;
  close(ends[0]);
  input_ = ends[1];
  if (process_ > 0) {
    std::signal(SIGINT, SIG_IGN);
    return;
  }
  close(ends[1]);
  errno = fault;
  fail("fork");
}

bool Pager::wait() {
  if (process_ <= 0) return true;
  close(input_);
  int status = 0;
  while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  process_ = -1;
  return !WIFEXITED(status) || (WEXITSTATUS(status) != 126 && WEXITSTATUS(status) != 127);
}

}  // namespace broadsheet
