#pragma once

#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "indexer/run/batch_queue.h"
#include "indexer/run/indexing_worker.h"

namespace broadsheet {

/// The first exception of any thread; later ones only follow from it.
class FirstFault {
 public:
  void keep(std::exception_ptr fault);
  void rethrow() const;

 private:
  std::mutex mutex_;
  std::exception_ptr fault_;
};

/// The workers of a round and their threads. Used from one thread.
class Crew {
 public:
  Crew(RoundContext& context, unsigned threads);
  /// Without finish(): drops what is queued and waits for the batches in work.
  ~Crew();
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;

  /// Waits while the workers have enough to do. False when one failed: finish() tells why.
  bool push(Batch batch) { return queue_.push(std::move(batch)); }
  /// Waits until everything pushed is done. Throws what a worker threw.
  void finish();
  /// To be looked at after finish().
  const std::vector<std::unique_ptr<IndexingWorker>>& workers() const { return workers_; }

 private:
  Crew(RoundContext& context, std::size_t queue_capacity, unsigned workers);
  void work(IndexingWorker& worker);
  void join();

  BatchQueue<Batch> queue_;
  FirstFault fault_;
  std::vector<std::unique_ptr<IndexingWorker>> workers_;
  std::vector<std::thread> threads_;
};

}  // namespace broadsheet
