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

/// Passes answers from the search threads to the thread that reads keys. Drops answers to questions that have
/// been replaced.
class AnswerQueue {
 public:
  using Ticket = std::uint64_t;

  /// Throws EnvironmentError when no pipe can be made.
  AnswerQueue();
  ~AnswerQueue();
  AnswerQueue(const AnswerQueue&) = delete;
  AnswerQueue& operator=(const AnswerQueue&) = delete;

  /// The ticket for a new question. Answers to older questions of this kind will be dropped.
  Ticket admit(Question::Kind kind);
  /// Any thread may call this.
  void put(Answer answer, Ticket ticket);
  std::optional<Answer> take();
  /// For poll(2): readable when take() may have an answer.
  int descriptor() const { return pipe_[0]; }

 private:
  std::array<int, 2> pipe_{-1, -1};  ///< a byte in it says that there may be answers
  std::mutex mutex_;                 ///< guards all that follows
  std::array<Ticket, question_kinds> newest_{};
  std::deque<std::pair<Answer, Ticket>> answers_;
};

}  // namespace broadsheet::interactive
