#include "searcher/serve/timed_socket.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace broadsheet::serve {

TimedSocket::~TimedSocket() {
  shutdown(file_, SHUT_RDWR);
  close(file_);
}

bool TimedSocket::wait_until(short events, Clock::time_point end, bool or_stop) const {
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    if (left <= 0) return false;
    pollfd files[] = {{file_, events, 0}, {stop_.descriptor(), POLLIN, 0}};
    const int ready = poll(files, or_stop ? 2 : 1, static_cast<int>(left));
    if (ready < 0 && errno != EINTR) return false;
    if (files[1].revents) return false;
    if (files[0].revents) return true;
  }
}

bool TimedSocket::wait_for_request() {
  budget_ = limits::header_bytes + limits::request_bytes;
  const bool begun = at_ < received_.size();
  if (!begun && !wait_until(POLLIN, Clock::now() + patience_.idle, true)) return false;
  end_ = Clock::now() + patience_.transfer;
  return !stop_.has_come() && (begun || receive() > 0);
}

/// Fills received_ anew. Returns the same as read().
ssize_t TimedSocket::receive() {
  received_.resize(16 << 10);
  at_ = 0;
  ssize_t count = -1;
  do {
    count = recv(file_, received_.data(), received_.size(), MSG_DONTWAIT);
  } while (count < 0 && (errno == EINTR || (errno == EAGAIN && wait_until(POLLIN, end_, false))));
  received_.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  return count;
}

ssize_t TimedSocket::read(char* to, std::size_t most) {
  if (budget_ == 0) return -1;
  if (at_ == received_.size())
    if (const ssize_t count = receive(); count <= 0) return count;
  const std::size_t count = std::min({most, received_.size() - at_, budget_});
  std::memcpy(to, received_.data() + at_, count);
  at_ += count;
  budget_ -= count;
  return static_cast<ssize_t>(count);
}

bool TimedSocket::flush() {
  const auto end = Clock::now() + patience_.transfer;
  std::size_t at = 0;
  while (at < answer_.size()) {
    const ssize_t count = send(file_, answer_.data() + at, answer_.size() - at, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count > 0) at += static_cast<std::size_t>(count);
    if (count < 0 && errno != EINTR && (errno != EAGAIN || !wait_until(POLLOUT, end, false))) break;
  }
  const bool sent = at == answer_.size();
  answer_.clear();
  return sent;
}

}  // namespace broadsheet::serve
