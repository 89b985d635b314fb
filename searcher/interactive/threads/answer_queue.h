#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include "searcher/interactive/state/question.h"

namespace broadsheet::interactive {

/// Answers on their way from the threads that search. Those to questions that were replaced are left out.
class AnswerQueue {
 public:
  using Ticket = std::uint64_t;

  /// Throws EnvironmentError when there are no more descriptors.
  AnswerQueue();
  ~AnswerQueue();
  AnswerQueue(const AnswerQueue&) = delete;
  AnswerQueue& operator=(const AnswerQueue&) = delete;

  /// For a new question of the kind; answers to older ones are wanted no more.
  Ticket admit(Question::Kind kind);
  /// Called by any thread.
  void put(Answer answer, Ticket ticket);
  std::optional<Answer> take();
  /// Readable when take() may have an answer.
  int descriptor() const { return pipe_[0]; }

 private:
  std::array<int, 2> pipe_{-1, -1};  ///< a byte in it: there may be answers
  std::mutex mutex_;                 ///< of all that follows
  std::array<Ticket, question_kinds> newest_{};
  std::deque<std::pair<Answer, Ticket>> answers_;
};

}  // namespace broadsheet::interactive
