#include "indexer/run/worker_threads.h"

namespace broadsheet {

WorkerThreads::WorkerThreads(RoundContext& context, std::size_t queue_capacity, unsigned workers)
    : queue_(queue_capacity) {
  for (unsigned i = 0; i < workers; ++i) workers_.push_back(std::make_unique<IndexingWorker>(context));
}

// Delegates, so that the destructor ends the running threads when the system refuses another one.
WorkerThreads::WorkerThreads(RoundContext& context, unsigned threads)
    : WorkerThreads(context, std::size_t{2} * threads + 2, threads) {
  for (const auto& worker : workers_) threads_.emplace_back([this, &worker] { work(*worker); });
}

WorkerThreads::~WorkerThreads() {
  queue_.abandon();
  join();
}

void WorkerThreads::finish() {
  queue_.close();
  join();
  fault_.rethrow();
}

void WorkerThreads::work(IndexingWorker& worker) {
  try {
    worker.run(queue_);
  } catch (...) {
    fault_.keep(std::current_exception());
    queue_.abandon();
  }
}

void WorkerThreads::join() {
  for (std::thread& thread : threads_)
    if (thread.joinable()) thread.join();
}

}  // namespace broadsheet
