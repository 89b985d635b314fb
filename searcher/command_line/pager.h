#pragma once

#include <sys/types.h>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "common/terminal.h"

namespace broadsheet {

enum class PagerChoice { automatic, always, never };

/// How text is paged.
struct Paging {
  std::string command;      ///< for the shell
  std::size_t rows = 0;     ///< of the screen
  bool short_text = false;  ///< also text that fits on the screen
};

/// Absent: an output that is no terminal or a dumb one, a PAGER that is empty or `cat`, or a choice against
/// it.
std::optional<Paging> paging_for(const TerminalFacts& output, PagerChoice choice);

/// A pager that is running. The program leaves ^C to it until it ended.
class Pager {
 public:
  /// Throws EnvironmentError when no process can be started.
  explicit Pager(const std::string& command);
  ~Pager() { wait(); }
  Pager(const Pager&) = delete;
  Pager& operator=(const Pager&) = delete;

  int descriptor() const { return input_; }
  /// Ends its input and waits until it is left. False: the command could not be run.
  bool wait();

 private:
  pid_t process_ = -1;
  int input_ = -1;
};

}  // namespace broadsheet
