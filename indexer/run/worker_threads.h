// Runs the workers of a round, each on a thread of its own.
#pragma once

#include <memory>
#include <thread>
#include <vector>

#include "indexer/run/indexing_worker.h"
#include "indexer/threads/batch_queue.h"
#include "indexer/threads/first_fault.h"

namespace broadsheet {

/// Use from one thread.
class WorkerThreads {
 public:
  WorkerThreads(RoundContext& context, unsigned threads);
  /// Without finish(): drops queued batches and waits for those in work.
  ~WorkerThreads();
  WorkerThreads(const WorkerThreads&) = delete;
  WorkerThreads& operator=(const WorkerThreads&) = delete;

  /// Waits while the workers are busy. Returns false when one has failed; finish() then throws the reason.
  bool push(Batch batch) { return queue_.push(std::move(batch)); }
  /// Waits until everything pushed is done. Throws what a worker threw.
  void finish();
  /// Use this after finish().
  const std::vector<std::unique_ptr<IndexingWorker>>& workers() const { return workers_; }

 private:
  WorkerThreads(RoundContext& context, std::size_t queue_capacity, unsigned workers);
  void work(IndexingWorker& worker);
  void join();

  BatchQueue<Batch> queue_;
  FirstFault fault_;
  std::vector<std::unique_ptr<IndexingWorker>> workers_;
  std::vector<std::thread> threads_;
};

}  // namespace broadsheet
