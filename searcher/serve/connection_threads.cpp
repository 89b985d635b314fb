#include "searcher/serve/connection_threads.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <system_error>
#include <thread>
#include <utility>

namespace broadsheet::serve {
namespace {

/// Returns -1 if nobody connected or the process has too many open files. Waits a little in the second case.
int accept_connection(int listener) {
  const int file = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
  if (file < 0 && errno != EINTR && errno != EAGAIN && errno != ECONNABORTED)
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  return file;
}

}  // namespace

void ConnectionThreads::accept_from(int listener, const StopSignal& stop, const Service& service) {
  for (;;) {
    pollfd files[] = {{listener, POLLIN, 0}, {stop.descriptor(), POLLIN, 0}};
    if (poll(files, 2, -1) < 0 && errno != EINTR) return;
    if (files[1].revents) return;
    const int file = files[0].revents ? accept_connection(listener) : -1;
    if (file < 0 || start([serve = service.serve, file] { serve(file); })) continue;
    [[maybe_unused]] const auto sent =
        send(file, service.too_many.data(), service.too_many.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    close(file);
  }
}

/// Returns false if nothing was started because there are too many connections.
bool ConnectionThreads::start(std::function<void()> serve_connection) {
  const std::lock_guard lock(mutex_);
  if (running_ == most_) return false;
  try {
    std::thread([this, serve = std::move(serve_connection)] {
      serve();
      const std::lock_guard end_lock(mutex_);
      --running_;
      ended_.notify_all();
    }).detach();
  } catch (const std::system_error&) {
    return false;  // the system has no thread left
  }
  ++running_;
  return true;
}

void ConnectionThreads::wait() {
  std::unique_lock lock(mutex_);
  ended_.wait(lock, [&] { return running_ == 0; });
}

}  // namespace broadsheet::serve
