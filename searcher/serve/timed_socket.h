#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "searcher/serve/limits.h"
#include "searcher/serve/stop_signal.h"

namespace broadsheet::serve {

/// A connection over which requests come one after the other, each within limits of size and time: a client
/// that sends slowly, without end, or does not read costs a thread for some seconds only.
class TimedSocket {
 public:
  /// Closes the file at its end.
  TimedSocket(int file, const StopSignal& stop, Patience patience = {})
      : file_(file), stop_(stop), patience_(patience) {}
  ~TimedSocket();
  TimedSocket(const TimedSocket&) = delete;
  TimedSocket& operator=(const TimedSocket&) = delete;

  /// Waits for the first byte of a request. False: none comes in time, the other side closed, or the signal
  /// came.
  bool wait_for_request();
  /// At most so many bytes; 0: no more come. -1: the time or the size of the request is used up, or a fault.
  ssize_t read(char* to, std::size_t most);
  /// Keeps the bytes for flush().
  void write(std::string_view bytes) { answer_ += bytes; }
  /// False: they could not be sent in time.
  bool flush();

 private:
  using Clock = std::chrono::steady_clock;

  bool wait_until(short events, Clock::time_point end, bool or_stop) const;
  ssize_t receive();

  int file_;
  const StopSignal& stop_;
  Patience patience_;
  std::string received_;  ///< from at_ on not yet read
  std::size_t at_ = 0;
  std::size_t budget_ = 0;   ///< bytes that the request may still have
  Clock::time_point end_{};  ///< of the time to receive it
  std::string answer_;
};

}  // namespace broadsheet::serve
