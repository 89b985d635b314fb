// Tells threads that the process should end.
#pragma once

namespace broadsheet::serve {

/// Turns SIGINT and SIGTERM into a file that becomes readable and stays readable. There must be only one
/// object in a process. A second signal ends the process at once.
class StopSignal {
 public:
  /// Starts to handle both signals. Throws EnvironmentError.
  StopSignal();
  ~StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

  int descriptor() const;
  /// Has the same effect as a signal. Any thread may call it.
  void stop() const;
  bool has_come() const;
};

}  // namespace broadsheet::serve
