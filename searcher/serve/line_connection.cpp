#include "searcher/serve/line_connection.h"

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <thread>
#include <utility>

#include "searcher/serve/limits.h"

namespace broadsheet::serve {
namespace {

constexpr std::chrono::milliseconds glance{200};  // time between checks whether the other side has gone

int in_milliseconds(std::chrono::steady_clock::duration time) {
  return static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
}

}  // namespace

LineConnection::LineConnection(const Ends& ends, WorkerPool& pool, const StopSignal& stop)
    : ends_(ends), pool_(pool), stop_(stop) {}

void LineConnection::run() {
  std::thread writer([this] { write_answers(); });
  read_requests();
  {
    const std::lock_guard lock(mutex_);
    at_end_ = true;
  }
  changed_.notify_all();
  writer.join();
}

void LineConnection::read_requests() {
  std::string line;
  for (Input input; (input = read_line(line)) != Input::ended;) ask(input, line);
}

/// Reads the next line without its line end, which the last line may lack. Reports an overlong line at once
/// and skips the rest of it.
LineConnection::Input LineConnection::read_line(std::string& line) {
  auto since = Clock::now();  // when it began to wait for the line or its rest
  for (std::size_t seen = 0;;) {
    const std::size_t end = received_.find('\n', seen);
    if (end != std::string::npos) {
      line = received_.substr(0, end);
      received_.erase(0, end + 1);
      if (!std::exchange(skipping_, false))
        return line.size() > limits::request_bytes ? Input::too_long : Input::line;
      seen = 0;
      continue;
    }
    if (skipping_) received_.clear();
    seen = received_.size();
    if (seen > limits::request_bytes && !std::exchange(skipping_, true)) return Input::too_long;
    if (!wait_for_input(since)) return Input::ended;
    if (received_.empty() && !skipping_) since = Clock::now();
    char buffer[16 << 10];
    const ssize_t count = read(ends_.in, buffer, sizeof buffer);
    if (count > 0) {
      received_.append(buffer, static_cast<std::size_t>(count));
      continue;
    }
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    line = std::exchange(received_, {});
    return line.empty() || skipping_ ? Input::ended : Input::line;
  }
}

/// Returns false if reading should end.
bool LineConnection::wait_for_input(Clock::time_point since) const {
  const bool in_line = !received_.empty() || skipping_;
  const std::optional<Patience>& patience = ends_.patience;
  for (;;) {
    if (patience && Clock::now() - since > (in_line ? patience->transfer : patience->idle)) return false;
    pollfd files[] = {{ends_.in, POLLIN, 0}, {stop_.descriptor(), POLLIN, 0}};
    const int ready = poll(files, 2, in_milliseconds(glance));
    if (files[1].revents || gone_) return false;
    if (ready > 0 && files[0].revents) return true;
    if (ready < 0 && errno != EINTR) return false;
  }
}

void LineConnection::ask(Input input, const std::string& line) {
  if (input == Input::line && line.find_first_not_of(" \t\r") == std::string::npos) return;
  Call call;
  if (input == Input::line)
    call.object = read_request_object(line);
  else
    call.object.fault = fmt::format("A request has at most {} bytes.", limits::request_bytes);
  {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return gone_ || asked_.size() < limits::line_waiting; });
    if (gone_) return;
  }
  put(pool_.submit(std::move(call)));
}

void LineConnection::put(std::shared_ptr<PendingAnswer> pending) {
  {
    const std::lock_guard lock(mutex_);
    asked_.push_back(std::move(pending));
  }
  changed_.notify_all();
}

/// Returns nullptr if there are no more answers.
std::shared_ptr<PendingAnswer> LineConnection::next() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return at_end_ || !asked_.empty(); });
  return asked_.empty() ? nullptr : asked_.front();
}

void LineConnection::write_answers() {
  while (const std::shared_ptr<PendingAnswer> pending = next()) {
    const bool written = gone_ || write_all(pending->take().body);
    {
      const std::lock_guard lock(mutex_);
      asked_.pop_front();
      gone_ = gone_ || !written;
    }
    changed_.notify_all();
  }
}

/// Never blocks in write(); otherwise a client that does not read could keep the program from ending. Returns
/// false if nobody reads any more.
bool LineConnection::write_all(const std::string& bytes) {
  auto since = Clock::now();
  for (std::size_t at = 0; at < bytes.size();) {
    pollfd file{ends_.out, POLLOUT, 0};
    const int ready = poll(&file, 1, in_milliseconds(glance));
    if (ready > 0) {
      const ssize_t count =
          write(ends_.out, bytes.data() + at, std::min<std::size_t>(bytes.size() - at, PIPE_BUF));
      if (count < 0 && errno != EINTR && errno != EAGAIN) {
        if (errno != EPIPE && errno != ECONNRESET) write_fault_ = errno;
        return false;
      }
      at += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
      since = Clock::now();
    }
    const bool must_hurry = ends_.patience || stop_.has_come();
    if (must_hurry && Clock::now() - since > ends_.patience.value_or(Patience{}).transfer) return false;
  }
  return true;
}

}  // namespace broadsheet::serve
