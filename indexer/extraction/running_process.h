// Another program that runs beside the indexer, started without a shell.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace broadsheet::extraction {

/// A file descriptor that is closed at the end; -1: none.
class OpenFile {
 public:
  explicit OpenFile(int number = -1) : number_(number) {}
  ~OpenFile() { reset(); }
  OpenFile(OpenFile&& other) noexcept : number_(other.release()) {}
  OpenFile& operator=(OpenFile&& other) noexcept;

  int number() const { return number_; }
  int release();
  void reset();

 private:
  int number_;
};

/// A process and the pipes to its standard input and output. In the end, closes them and waits for it.
struct RunningProcess {
  pid_t id = -1;
  OpenFile input, output;

  RunningProcess() = default;
  ~RunningProcess() { wait(); }
  RunningProcess(RunningProcess&& other) noexcept;
  RunningProcess& operator=(RunningProcess&& other) = delete;

  bool is_running() const { return id > 0; }
  void kill() const;
  /// Closes the pipes and waits. Returns the status as waitpid() gives it; 0 when it does not run.
  int wait();
};

/// Runs `arguments[0]`, a path or a name to look up in PATH. Standard error goes nowhere. `extra` becomes its
/// descriptor 3; -1: none. Throws EnvironmentError when it cannot be started.
RunningProcess start_process(std::vector<std::string> arguments, int extra);

/// What the process writes until it closes its output.
std::string all_output(const RunningProcess& process);

}  // namespace broadsheet::extraction
