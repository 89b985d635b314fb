#include "searcher/serve/worker_pool.h"

#include <algorithm>
#include <utility>

#include "searcher/serve/limits.h"

namespace broadsheet::serve {
namespace {

using Clock = Deadline::Clock;
constexpr std::chrono::milliseconds watch_interval{100};

ServeAnswer too_busy(const Call& call) {
  return refusal(call.object.id, 503, "Too many requests wait; try again in a second.");
}

/// A search watches its own time limit. This one is longer. It ends everything else, such as reading a very
/// long text.
std::chrono::milliseconds longest_call(const Options& defaults) {
  return 2 * defaults.request.timeout.value_or(limits::timeout) + std::chrono::seconds(1);
}

}  // namespace

ServeAnswer PendingAnswer::take() {
  std::unique_lock lock(mutex_);
  answered_.wait(lock, [&] { return answer_.has_value(); });
  return *std::exchange(answer_, std::nullopt);
}

bool PendingAnswer::is_there() const {
  const std::lock_guard lock(mutex_);
  return answer_.has_value();
}

void PendingAnswer::set(ServeAnswer answer) {
  {
    const std::lock_guard lock(mutex_);
    answer_ = std::move(answer);
  }
  answered_.notify_one();
}

struct WorkerPool::Worker {
  Worker(const Options& defaults, const EntityOverrides& overrides) : answerer(defaults, overrides) {}

  Answerer answerer;
  CancelFlag cancelled = false;
  Deadline::Time end_at = Deadline::never;  ///< when the current call must end; guarded by the pool's mutex
  std::thread thread;
};

WorkerPool::WorkerPool(const Options& defaults, const EntityOverrides& overrides)
    : patience_(defaults.request.timeout.value_or(limits::timeout)), longest_(longest_call(defaults)) {
  const std::size_t count =
      defaults.serve.workers ? defaults.serve.workers : std::max(1U, std::thread::hardware_concurrency());
  for (std::size_t i = 0; i < count; ++i) workers_.push_back(std::make_unique<Worker>(defaults, overrides));
  for (const auto& worker : workers_) worker->thread = std::thread([this, &each = *worker] { run(each); });
  watch_ = std::thread([this] { watch_time(); });
}

WorkerPool::~WorkerPool() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  has_calls_.notify_all();
  for (const auto& worker : workers_) worker->thread.join();
  ends_.notify_all();
  watch_.join();
}

std::shared_ptr<PendingAnswer> WorkerPool::submit(Call call) {
  auto pending = std::make_shared<PendingAnswer>(std::move(call));
  {
    std::unique_lock lock(mutex_);
    has_room_.wait(lock, [&] { return calls_.size() < limits::waiting; });
    calls_.push_back(pending);
  }
  has_calls_.notify_one();
  return pending;
}

ServeAnswer WorkerPool::answer_soon(Call call) {
  const auto pending = std::make_shared<PendingAnswer>(std::move(call), Clock::now() + patience_);
  {
    const std::lock_guard lock(mutex_);
    if (calls_.size() >= limits::waiting) return too_busy(pending->call_);
    calls_.push_back(pending);
  }
  has_calls_.notify_one();
  return pending->take();
}

void WorkerPool::run(Worker& worker) {
  while (const Pending pending = next(worker)) pending->set(answer(*pending, worker));
}

WorkerPool::Pending WorkerPool::next(Worker& worker) {
  std::unique_lock lock(mutex_);
  worker.end_at = Deadline::never;
  has_calls_.wait(lock, [&] { return ending_ || !calls_.empty(); });
  if (calls_.empty()) return nullptr;
  const Pending pending = std::move(calls_.front());
  calls_.pop_front();
  worker.cancelled = false;
  worker.end_at = Clock::now() + longest_;
  has_room_.notify_one();
  return pending;
}

ServeAnswer WorkerPool::answer(const PendingAnswer& pending, Worker& worker) {
  if (Clock::now() > pending.give_up_) return too_busy(pending.call_);
  return worker.answerer.answer(pending.call_, worker.cancelled);
}

void WorkerPool::watch_time() {
  std::unique_lock lock(mutex_);
  const auto all_done = [&] { return ending_ && calls_.empty(); };
  while (!ends_.wait_for(lock, watch_interval, all_done))
    for (const auto& worker : workers_)
      if (worker->end_at < Clock::now()) worker->cancelled = true;
}

}  // namespace broadsheet::serve
