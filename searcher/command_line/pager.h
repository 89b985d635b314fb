// Runs a pager such as less.
#pragma once

#include <sys/types.h>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "common/terminal.h"

namespace broadsheet {

enum class PagerChoice { automatic, always, never };

struct Paging {
  std::string command;      ///< a shell command
  std::size_t rows = 0;     ///< of the screen
  bool short_text = false;  ///< also page text that fits on the screen
};

/// Absent if the output is not a terminal or is a dumb one, if PAGER is empty or `cat`, or if the choice is
/// against paging.
std::optional<Paging> paging_for(const TerminalFacts& output, PagerChoice choice);

/// A running pager. While it runs, the program ignores ^C, which is for the pager.
class Pager {
 public:
  /// Throws EnvironmentError when no process can be started.
  explicit Pager(const std::string& command);
  ~Pager() { wait(); }
  Pager(const Pager&) = delete;
  Pager& operator=(const Pager&) = delete;

  int descriptor() const { return input_; }
  /// Closes its input and waits for it to end. Returns false if the command could not be run.
  bool wait();

 private:
  pid_t process_ = -1;
  int input_ = -1;
};

}  // namespace broadsheet
