// Answers requests that come line by line.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "searcher/serve/limits.h"
#include "searcher/serve/stop_signal.h"
#include "searcher/serve/worker_pool.h"

namespace broadsheet::serve {

/// Reads one request per line and writes one answer per line, in the same order. Works on standard input and
/// output or on a socket.
class LineConnection {
 public:
  struct Ends {
    int in = 0;
    int out = 0;
    std::optional<Patience> patience = {};  ///< nullopt: wait without limit until the signal comes
  };

  /// `pool` and `stop` must outlive this object.
  LineConnection(const Ends& ends, WorkerPool& pool, const StopSignal& stop);

  /// Returns after the input has ended, the other side has gone or the signal has come, and all requests are
  /// answered.
  void run();

  /// After run(): the errno of a failed write. 0 if all answers were written or the reader has gone.
  int write_fault() const { return write_fault_; }

 private:
  using Clock = std::chrono::steady_clock;
  enum class Input { line, too_long, ended };

  void read_requests();
  Input read_line(std::string& line);
  bool wait_for_input(Clock::time_point since) const;
  void ask(Input input, const std::string& line);
  void put(std::shared_ptr<PendingAnswer> pending);
  std::shared_ptr<PendingAnswer> next();
  void write_answers();
  bool write_all(const std::string& bytes);

  Ends ends_;
  WorkerPool& pool_;
  const StopSignal& stop_;
  std::string received_;   ///< the beginning of a line
  bool skipping_ = false;  ///< true while the rest of an overlong line is dropped
  std::mutex mutex_;       ///< guards the members below
  std::condition_variable changed_;
  std::deque<std::shared_ptr<PendingAnswer>> asked_;
  bool at_end_ = false;
  std::atomic<bool> gone_ = false;  ///< nobody reads the answers any more
  std::atomic<int> write_fault_ = 0;
};

}  // namespace broadsheet::serve
