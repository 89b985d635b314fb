#pragma once

namespace broadsheet::serve {

/// SIGINT and SIGTERM as a file that becomes readable and stays so. One a process. A second signal ends the
/// process at once.
class StopSignal {
 public:
  /// Takes both signals from now on. Throws EnvironmentError.
  StopSignal();
  ~StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

  int descriptor() const;
  /// As if a signal had come. Any thread.
  void stop() const;
  bool has_come() const;
};

}  // namespace broadsheet::serve
