#pragma once

#include <memory>
#include <string>

namespace broadsheet::interactive {

/// Restores the terminal before a signal ends or stops the process: sends `leave` to standard output and
/// resets the line settings. Takes the terminal again when the process continues. There may be only one of
/// these at a time.
class TerminalSignals {
 public:
  /// What has happened since the last call of news().
  struct News {
    bool resized = false;   ///< the window may have a new size
    bool returned = false;  ///< the process was stopped and continued, so the screen must be drawn anew
  };

  /// To be made before the line settings are changed. `enter` and `leave` are bytes for the terminal.
  TerminalSignals(std::string enter, std::string leave);
  ~TerminalSignals();
  TerminalSignals(const TerminalSignals&) = delete;
  TerminalSignals& operator=(const TerminalSignals&) = delete;

  /// From now on signals restore the terminal. Remembers the present line settings for when the process
  /// continues.
  void take_terminal();
  /// The terminal has been restored by other means, so that signals need not do it.
  void release_terminal();
  News news();
  /// For poll(2): readable when there may be news.
  int descriptor() const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::interactive
