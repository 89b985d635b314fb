#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string_view>

#include "searcher/serve/stop_signal.h"

namespace broadsheet::serve {

/// A thread for each connection, at most so many at a time.
class ConnectionThreads {
 public:
  explicit ConnectionThreads(std::size_t most) : most_(most) {}
  /// Waits for all.
  ~ConnectionThreads() { wait(); }
  ConnectionThreads(const ConnectionThreads&) = delete;
  ConnectionThreads& operator=(const ConnectionThreads&) = delete;

  struct Service {
    std::function<void(int file)> serve;  ///< called on a thread of its own; closes the file
    std::string_view too_many;            ///< is sent instead when there are too many connections
  };
  /// Serves who connects to `listener` until the signal comes. Connections may go on then.
  void accept_from(int listener, const StopSignal& stop, const Service& service);

 private:
  bool start(std::function<void()> serve_connection);
  void wait();

  const std::size_t most_;
  std::mutex mutex_;  ///< of all that follows
  std::condition_variable ended_;
  std::size_t running_ = 0;
};

}  // namespace broadsheet::serve
