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

/// Requests a line, answers a line, in the order of the requests: standard input and output, or a socket.
class LineConnection {
 public:
  struct Ends {
    int in = 0;
    int out = 0;
    std::optional<Patience> patience = {};  ///< nullopt: it may keep us waiting, as long as we do not end
  };

  /// All must outlive it.
  LineConnection(const Ends& ends, WorkerPool& pool, const StopSignal& stop);

  /// Returns when the input ended, the other side is gone or the signal came, and all that was asked is
  /// answered.
  void run();

  /// After run(): why answers could not be written, as errno has it; 0: they were, or the reader left.
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
  std::string received_;   ///< not yet a line
  bool skipping_ = false;  ///< the rest of a line that was too long
  std::mutex mutex_;       ///< of all that follows
  std::condition_variable changed_;
  std::deque<std::shared_ptr<PendingAnswer>> asked_;
  bool at_end_ = false;
  std::atomic<bool> gone_ = false;  ///< nobody reads answers
  std::atomic<int> write_fault_ = 0;
};

}  // namespace broadsheet::serve
