#include "indexer/run/crew.h"

namespace broadsheet {

void FirstFault::keep(std::exception_ptr fault) {
  const std::lock_guard lock(mutex_);
  if (!fault_) fault_ = std::move(fault);
}

void FirstFault::rethrow() const {
  if (fault_) std::rethrow_exception(fault_);
}

Crew::Crew(RoundContext& context, std::size_t queue_capacity, unsigned workers) : queue_(queue_capacity) {
  for (unsigned i = 0; i < workers; ++i) workers_.push_back(std::make_unique<IndexingWorker>(context));
}

// Delegates so that the destructor ends the threads that run when the system refuses one more.
Crew::Crew(RoundContext& context, unsigned threads) : Crew(context, std::size_t{2} * threads + 2, threads) {
  for (const auto& worker : workers_) threads_.emplace_back([this, &worker] { work(*worker); });
}

Crew::~Crew() {
  queue_.abandon();
  join();
}

void Crew::finish() {
  queue_.close();
  join();
  fault_.rethrow();
}

void Crew::work(IndexingWorker& worker) {
  try {
    worker.run(queue_);
  } catch (...) {
    fault_.keep(std::current_exception());
    queue_.abandon();
  }
}

void Crew::join() {
  for (std::thread& thread : threads_)
    if (thread.joinable()) thread.join();
}

}  // namespace broadsheet
