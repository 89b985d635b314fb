#include "searcher/topics/topic_batch.h"

#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace broadsheet {
namespace {

constexpr std::size_t waiting_a_thread = 32;  // answers

struct NumberedTopic {
  std::size_t number = 0;
  Topic topic;
};

class Batch {
 public:
  Batch(TopicReader& topics, const TopicBatch& batch) : topics_(topics), batch_(batch) {}

  /// Answers topics until there are no more. One call a thread.
  void work() {
    try {
      AnswerTopic answer;
      while (std::optional<NumberedTopic> next = take()) {
        if (!answer) answer = batch_.open();
        put(next->number, answer(next->topic));
      }
    } catch (...) {
      fail(std::current_exception());
    }
  }

  void rethrow() const {
    if (fault_) std::rethrow_exception(fault_);
  }

 private:
  std::optional<NumberedTopic> take() {
    const std::lock_guard reading(reading_);
    if (is_stopped()) return std::nullopt;
    std::optional<Topic> topic = topics_.next();
    if (!topic) return std::nullopt;
    return NumberedTopic{taken_++, *std::move(topic)};
  }

  /// Waits while too many answers wait for an earlier one, which is in another thread's hands.
  void put(std::size_t number, Answer answer) {
    std::unique_lock writing(writing_);
    written_one_.wait(writing,
                      [&] { return stopped_ || number < written_ + batch_.threads * waiting_a_thread; });
    if (stopped_) return;
    waiting_.emplace(number, std::move(answer));
    while (!waiting_.empty() && waiting_.begin()->first == written_) {
      const bool goes_on = batch_.write(waiting_.begin()->second);
      waiting_.erase(waiting_.begin());
      ++written_;
      if (!goes_on) return stop();
    }
    written_one_.notify_all();
  }

  /// With writing_ locked.
  void stop() {
    stopped_ = true;
    written_one_.notify_all();
    if (batch_.stop_reading) batch_.stop_reading();
  }

  bool is_stopped() {
    const std::lock_guard writing(writing_);
    return stopped_;
  }

  void fail(std::exception_ptr fault) {
    const std::lock_guard writing(writing_);
    if (!fault_) fault_ = std::move(fault);
    stop();
  }

  TopicReader& topics_;
  const TopicBatch& batch_;
  std::mutex reading_;     ///< of topics_, taken_
  std::size_t taken_ = 0;  ///< topics
  std::mutex writing_;     ///< of all below
  std::condition_variable written_one_;
  std::map<std::size_t, Answer> waiting_;
  std::size_t written_ = 0;  ///< answers
  bool stopped_ = false;
  std::exception_ptr fault_;
};

}  // namespace

void answer_batch(TopicReader& topics, const TopicBatch& batch) {
  Batch run(topics, batch);
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < batch.threads; ++i) others.emplace_back([&] { run.work(); });
  run.work();
  others.clear();
  run.rethrow();
}

}  // namespace broadsheet
