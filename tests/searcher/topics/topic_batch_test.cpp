#include "searcher/topics/topic_batch.h"

#include <atomic>
#include <chrono>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "tests/support/catch.h"

namespace broadsheet {
namespace {

std::string lines(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += std::to_string(i) + "\tq\n";
  return text;
}

struct Run {
  std::string written;
  int opened = 0;
};

/// The ids of the topics as they are written.
Run run_batch(int topics, std::size_t threads, const AnswerTopic& answer, int most_written = 1'000'000) {
  std::istringstream input(lines(topics));
  TopicReader reader(input);
  Run run;
  std::atomic<int> opened = 0;
  int written = 0;
  answer_batch(reader, {threads,
                        [&] {
                          ++opened;
                          return answer;
                        },
                        [&](const Answer& done) {
                          run.written += done.data;
                          return ++written < most_written;
                        },
                        {}});
  run.opened = opened;
  return run;
}

Answer echo(const Topic& topic) {
  return {topic.id + " ", {}, true};
}

}  // namespace

TEST_CASE("answers are written in the order of the topics though later ones are ready first") {
  std::string expected;
  for (int i = 0; i < 200; ++i) expected += std::to_string(i) + " ";
  const Run run = run_batch(200, 4, [](const Topic& topic) {
    if (std::stoi(topic.id) % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return echo(topic);
  });
  CHECK(run.written == expected);
  CHECK(run.opened <= 4);
}

TEST_CASE("few topics open nothing on threads without work") {
  CHECK(run_batch(0, 4, echo).opened == 0);
  CHECK(run_batch(1, 4, echo).opened == 1);
}

TEST_CASE("a reader that is gone ends a batch") {
  CHECK(run_batch(100'000, 3, echo, 2).written == "0 1 ");
}

TEST_CASE("a fault on any thread ends the batch and reaches the caller") {
  const AnswerTopic fail_late = [](const Topic& topic) {
    if (topic.id == "50") throw std::runtime_error("gone");
    return echo(topic);
  };
  CHECK_THROWS_WITH(run_batch(100'000, 3, fail_late), "gone");
}

}  // namespace broadsheet
