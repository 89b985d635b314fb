#include "searcher/interactive/threads/answer_queue.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstring>

#include <fmt/format.h>

#include "common/error.h"

namespace broadsheet::interactive {

AnswerQueue::AnswerQueue() {
  if (pipe2(pipe_.data(), O_CLOEXEC | O_NONBLOCK) != 0)
    throw EnvironmentError(fmt::format("A pipe cannot be made ({}).", std::strerror(errno)));
}

AnswerQueue::~AnswerQueue() {
  for (const int end : pipe_) close(end);
}

AnswerQueue::Ticket AnswerQueue::admit(Question::Kind kind) {
  const std::lock_guard lock(mutex_);
  return ++newest_[static_cast<std::size_t>(kind)];
}

void AnswerQueue::put(Answer answer, Ticket ticket) {
  {
    const std::lock_guard lock(mutex_);
    answers_.emplace_back(std::move(answer), ticket);
  }
  // When the pipe is full, it is readable anyway.
  [[maybe_unused]] const ssize_t written = write(pipe_[1], "a", 1);
}

/// Empties the pipe when no answer is left; a later answer makes it readable again.
std::optional<Answer> AnswerQueue::take() {
  std::array<char, 64> bytes{};
  const std::lock_guard lock(mutex_);
  while (!answers_.empty()) {
    auto [answer, ticket] = std::move(answers_.front());
    answers_.pop_front();
    if (ticket == newest_[static_cast<std::size_t>(answer.kind)]) return std::move(answer);
  }
  while (read(pipe_[0], bytes.data(), bytes.size()) > 0) {
  }
  return std::nullopt;
}

}  // namespace broadsheet::interactive
