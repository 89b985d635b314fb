// Runs each connection on its own thread.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string_view>

#include "searcher/serve/stop_signal.h"

namespace broadsheet::serve {

/// Limits the number of connections at a time.
class ConnectionThreads {
 public:
  explicit ConnectionThreads(std::size_t most) : most_(most) {}
  /// Waits for all connections to end.
  ~ConnectionThreads() { wait(); }
  ConnectionThreads(const ConnectionThreads&) = delete;
  ConnectionThreads& operator=(const ConnectionThreads&) = delete;

  struct Service {
    std::function<void(int file)> serve;  ///< called on a thread of its own; must close the file
    std::string_view too_many;            ///< sent instead if there are too many connections
  };
  /// Accepts connections to `listener` until the signal comes. Open connections may outlast it.
  void accept_from(int listener, const StopSignal& stop, const Service& service);

 private:
  bool start(std::function<void()> serve_connection);
  void wait();

  const std::size_t most_;
  std::mutex mutex_;  ///< guards the members below
  std::condition_variable ended_;
  std::size_t running_ = 0;
};

}  // namespace broadsheet::serve
