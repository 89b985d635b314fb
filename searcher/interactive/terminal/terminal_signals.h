#pragma once

#include <memory>
#include <string>

namespace broadsheet::interactive {

/// While it lives, a signal that ends or stops the process first gives the terminal back: standard output
/// gets `leave`, and the line settings of before. When the process goes on, the terminal is taken again.
/// One at a time.
class TerminalSignals {
 public:
  /// What has happened since it was asked last.
  struct News {
    bool resized = false;   ///< or may have been
    bool returned = false;  ///< the process was stopped: the screen shows something else now
  };

  /// Called before the line settings are changed. `enter`, `leave`: bytes for the terminal.
  TerminalSignals(std::string enter, std::string leave);
  ~TerminalSignals();
  TerminalSignals(const TerminalSignals&) = delete;
  TerminalSignals& operator=(const TerminalSignals&) = delete;

  /// From now on the terminal is ours, with its line settings of now.
  void take_terminal();
  /// It was given back by other means.
  void release_terminal();
  News news();
  /// Readable when there may be news.
  int descriptor() const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::interactive
