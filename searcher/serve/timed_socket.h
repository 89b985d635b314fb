// A connection with limits of size and time.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "searcher/serve/limits.h"
#include "searcher/serve/stop_signal.h"

namespace broadsheet::serve {

/// Each request and each answer has limits. So a client that sends slowly or endlessly, or that does not
/// read, keeps a thread busy for only some seconds.
class TimedSocket {
 public:
  /// The destructor closes the file.
  TimedSocket(int file, const StopSignal& stop, Patience patience = {})
      : file_(file), stop_(stop), patience_(patience) {}
  ~TimedSocket();
  TimedSocket(const TimedSocket&) = delete;
  TimedSocket& operator=(const TimedSocket&) = delete;

  /// Waits for the first byte of a request. Returns false if none comes in time, the other side has closed
  /// the connection, or the signal has come.
  bool wait_for_request();
  /// Reads at most this many bytes. Returns their number, 0 at the end of input, and -1 if a limit of the
  /// request is reached or reading fails.
  ssize_t read(char* to, std::size_t most);
  /// Collects the bytes for flush().
  void write(std::string_view bytes) { answer_ += bytes; }
  /// Sends them. Returns false if that was not possible in time.
  bool flush();

 private:
  using Clock = std::chrono::steady_clock;

  bool wait_until(short events, Clock::time_point end, bool or_stop) const;
  ssize_t receive();

  int file_;
  const StopSignal& stop_;
  Patience patience_;
  std::string received_;  ///< not yet read from at_ on
  std::size_t at_ = 0;
  std::size_t budget_ = 0;   ///< bytes that the request may still use
  Clock::time_point end_{};  ///< when the request must have been received
  std::string answer_;
};

}  // namespace broadsheet::serve
