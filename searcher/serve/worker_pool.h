// The threads that run searches.
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

/// A call and, later, its answer.
class PendingAnswer {
 public:
  /// If no worker has begun by `give_up`, the call is refused.
  explicit PendingAnswer(Call call, Deadline::Time give_up = Deadline::never)
      : call_(std::move(call)), give_up_(give_up) {}

  /// Waits for the answer. Call it only once.
  ServeAnswer take();
  bool is_there() const;

 private:
  friend class WorkerPool;
  void set(ServeAnswer answer);

  Call call_;
  Deadline::Time give_up_;
  mutable std::mutex mutex_;  ///< guards the answer
  std::condition_variable answered_;
  std::optional<ServeAnswer> answer_;
};

/// Each thread has its own open index. Calls wait in a queue.
class WorkerPool {
 public:
  /// Throws EnvironmentError when the index cannot be opened.
  WorkerPool(const Options& defaults, const EntityOverrides& overrides);
  /// Answers all waiting calls first.
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// Waits while the queue is full.
  std::shared_ptr<PendingAnswer> submit(Call call);
  /// Waits for the answer. Refuses the call if the queue is full, or if no worker is free within the time
  /// limit of a search.
  ServeAnswer answer_soon(Call call);

 private:
  struct Worker;
  using Pending = std::shared_ptr<PendingAnswer>;

  void run(Worker& worker);
  Pending next(Worker& worker);
  ServeAnswer answer(const PendingAnswer& pending, Worker& worker);
  void watch_time();

  const std::chrono::milliseconds patience_;  ///< how long a call of answer_soon() waits for a worker
  const std::chrono::milliseconds longest_;   ///< after this time a worker is told to stop its search
  std::mutex mutex_;                          ///< guards the members below
  std::condition_variable has_calls_, has_room_, ends_;
  std::deque<Pending> calls_;
  bool ending_ = false;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::thread watch_;
};

}  // namespace broadsheet::serve
