#include "searcher/interactive/outside/child_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <mutex>

namespace broadsheet::interactive {
namespace {

/// Signals that this program handles; its children get their default actions.
constexpr std::array own_signals = {SIGINT,  SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE,
                                    SIGTERM, SIGHUP,  SIGCHLD, SIGCONT, SIGWINCH};

sigset_t set_of_own_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : own_signals) sigaddset(&set, signal);
  return set;
}

/// The attributes of a new process: default signals and, beside this program, no terminal.
class SpawnSettings {
 public:
  explicit SpawnSettings(bool beside) {
    posix_spawnattr_init(&attributes_);
    posix_spawn_file_actions_init(&files_);
    sigset_t none;
    sigemptyset(&none);
    const sigset_t defaults = set_of_own_signals();
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &defaults);
    const int flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (beside ? POSIX_SPAWN_SETSID : 0);
    posix_spawnattr_setflags(&attributes_, static_cast<short>(flags));
    if (!beside) return;
    posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  ~SpawnSettings() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;

  std::optional<pid_t> start(const std::vector<std::string>& words) const {
    if (words.empty()) return std::nullopt;
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_t process = 0;
    if (posix_spawnp(&process, arguments.front(), &files_, &attributes_, arguments.data(), environ) != 0)
      return std::nullopt;
    return process;
  }

 private:
  posix_spawnattr_t attributes_;
  posix_spawn_file_actions_t files_;
};

/// While this lives, ^C and ^\ reach only the child, and ^Z stops both, as a shell expects.
class TerminalOfChild {
 public:
  TerminalOfChild() {
    set(SIGINT, SIG_IGN, before_[0]);
    set(SIGQUIT, SIG_IGN, before_[1]);
    set(SIGTSTP, SIG_DFL, before_[2]);
  }
  ~TerminalOfChild() {
    sigaction(SIGINT, &before_[0], nullptr);
    sigaction(SIGQUIT, &before_[1], nullptr);
    sigaction(SIGTSTP, &before_[2], nullptr);
  }
  TerminalOfChild(const TerminalOfChild&) = delete;
  TerminalOfChild& operator=(const TerminalOfChild&) = delete;

 private:
  static void set(int signal, void (*what)(int), struct sigaction& before) {
    struct sigaction action = {};
    action.sa_handler = what;
    sigaction(signal, &action, &before);
  }

  std::array<struct sigaction, 3> before_ = {};
};

int wait_for(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/// Removes processes that have ended from the list, and from the system's table.
void bury(std::vector<pid_t>& processes) {
  std::erase_if(processes, [](pid_t process) { return waitpid(process, nullptr, WNOHANG) != 0; });
}

}  // namespace

std::optional<int> run_in_terminal(const std::vector<std::string>& words) {
  const TerminalOfChild terminal;
  const std::optional<pid_t> process = SpawnSettings(false).start(words);
  return process ? std::optional(wait_for(*process)) : std::nullopt;
}

bool start_beside(const std::vector<std::string>& words) {
  static std::mutex mutex;
  static std::vector<pid_t> running;
  const std::lock_guard lock(mutex);
  bury(running);
  const std::optional<pid_t> process = SpawnSettings(true).start(words);
  if (process) running.push_back(*process);
  return process.has_value();
}

}  // namespace broadsheet::interactive
