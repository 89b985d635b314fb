#include "indexer/extraction/running_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include "common/error.h"

extern char** environ;

namespace broadsheet::extraction {
namespace {

constexpr int extra_descriptor = 3;

std::pair<OpenFile, OpenFile> make_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0)
    throw EnvironmentError(fmt::format("Cannot make a pipe: {}.", std::strerror(errno)));
  return {OpenFile(ends[0]), OpenFile(ends[1])};
}

/// What a new process begins with.
class SpawnSettings {
 public:
  SpawnSettings(int input, int output, int extra) {
    posix_spawn_file_actions_init(&files_);
    posix_spawnattr_init(&attributes_);
    posix_spawn_file_actions_adddup2(&files_, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files_, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (extra >= 0) posix_spawn_file_actions_adddup2(&files_, extra, extra_descriptor);
    // A signal from the keyboard is for the indexer alone.
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP);
  }
  ~SpawnSettings() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;

  const posix_spawn_file_actions_t* files() const { return &files_; }
  const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t files_;
  posix_spawnattr_t attributes_;
};

}  // namespace

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
  if (this != &other) {
    reset();
    number_ = other.release();
  }
  return *this;
}

int OpenFile::release() {
  return std::exchange(number_, -1);
}

void OpenFile::reset() {
  if (number_ >= 0) close(release());
}

RunningProcess::RunningProcess(RunningProcess&& other) noexcept
    : id(std::exchange(other.id, -1)), input(std::move(other.input)), output(std::move(other.output)) {}

void RunningProcess::kill() const {
  if (is_running()) ::kill(id, SIGKILL);
}

int RunningProcess::wait() {
  input.reset();
  output.reset();
  int status = 0;
  if (is_running())
    while (waitpid(id, &status, 0) < 0 && errno == EINTR) {
    }
  id = -1;
  return status;
}

RunningProcess start_process(std::vector<std::string> arguments, int extra) {
  auto [child_input, input] = make_pipe();
  auto [output, child_output] = make_pipe();
  const SpawnSettings settings(child_input.number(), child_output.number(), extra);
  std::vector<char*> words;
  for (std::string& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  RunningProcess started;
  const int error = posix_spawnp(&started.id, words.front(), settings.files(), settings.attributes(),
                                 words.data(), environ);
  if (error != 0) {
    started.id = -1;
    throw EnvironmentError(fmt::format("Cannot start {}: {}.", arguments.front(), std::strerror(error)));
  }
  started.input = std::move(input);
  started.output = std::move(output);
  return started;
}

std::string all_output(const RunningProcess& process) {
  std::string all;
  std::array<char, 4096> piece{};
  for (;;) {
    const ssize_t got = read(process.output.number(), piece.data(), piece.size());
    if (got > 0) all.append(piece.data(), static_cast<std::size_t>(got));
    if (got == 0 || (got < 0 && errno != EINTR)) return all;
  }
}

}  // namespace broadsheet::extraction
