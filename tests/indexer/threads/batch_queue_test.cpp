#include "indexer/threads/batch_queue.h"

#include <atomic>
#include <thread>
#include <vector>

#include "tests/support/catch.h"

using broadsheet::BatchQueue;

TEST_CASE("a batch queue gives items in the order they came, and the queued ones after it was closed") {
  BatchQueue<int> queue(3);
  CHECK(queue.push(1));
  CHECK(queue.push(2));
  queue.close();
  CHECK(queue.pop() == 1);
  CHECK(queue.pop() == 2);
  CHECK(queue.pop() == std::nullopt);
}

TEST_CASE("a closed batch queue takes no more items") {
  BatchQueue<int> queue(3);
  queue.close();
  CHECK_FALSE(queue.push(1));
  CHECK(queue.pop() == std::nullopt);
}

TEST_CASE("an abandoned batch queue forgets its items") {
  BatchQueue<int> queue(3);
  queue.push(1);
  queue.abandon();
  CHECK_FALSE(queue.push(2));
  CHECK(queue.pop() == std::nullopt);
}

TEST_CASE("abandoning a full batch queue frees the producer that waits") {
  BatchQueue<int> queue(1);
  queue.push(1);
  std::atomic<bool> taken{true};
  std::thread producer([&] { taken = queue.push(2); });
  queue.abandon();
  producer.join();
  CHECK_FALSE(taken);
}

TEST_CASE("every item of a batch queue reaches exactly one consumer") {
  BatchQueue<int> queue(2);
  std::atomic<int> sum{0}, count{0};
  std::vector<std::thread> consumers;
  for (int i = 0; i < 3; ++i)
    consumers.emplace_back([&] {
      while (const std::optional<int> item = queue.pop()) sum += *item, ++count;
    });
  for (int item = 1; item <= 1000; ++item) queue.push(item);
  queue.close();
  for (std::thread& consumer : consumers) consumer.join();
  CHECK(count == 1000);
  CHECK(sum == 500500);
}
