#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "searcher/serve/answerer.h"

namespace broadsheet::serve {

/// An answer that a worker will give.
class PendingAnswer {
 public:
  /// After `give_up` nobody begins to answer it.
  explicit PendingAnswer(Call call, Deadline::Time give_up = Deadline::never)
      : call_(std::move(call)), give_up_(give_up) {}

  /// Waits for it. Once.
  ServeAnswer take();
  bool is_there() const;

 private:
  friend class WorkerPool;
  void set(ServeAnswer answer);

  Call call_;
  Deadline::Time give_up_;
  mutable std::mutex mutex_;  ///< of the answer
  std::condition_variable answered_;
  std::optional<ServeAnswer> answer_;
};

/// Threads that answer calls, each with its own open index, and the calls that wait for them.
class WorkerPool {
 public:
  /// Throws EnvironmentError when the index cannot be opened.
  WorkerPool(const Options& defaults, const EntityOverrides& overrides);
  /// Answers what waits, then ends.
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// Waits for room.
  std::shared_ptr<PendingAnswer> submit(Call call);
  /// Waits for the answer: a refusal when there is no room, or no worker within the time a search may take.
  ServeAnswer answer_soon(Call call);

 private:
  struct Worker;
  using Pending = std::shared_ptr<PendingAnswer>;

  void run(Worker& worker);
  Pending next(Worker& worker);
  ServeAnswer answer(const PendingAnswer& pending, Worker& worker);
  void watch_time();

  const std::chrono::milliseconds patience_;  ///< how long a call waits that does not wait for room
  const std::chrono::milliseconds longest_;   ///< after which a worker is told to end
  std::mutex mutex_;                          ///< of all that follows
  std::condition_variable has_calls_, has_room_, ends_;
  std::deque<Pending> calls_;
  bool ending_ = false;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::thread watch_;
};

}  // namespace broadsheet::serve
