#include "searcher/serve/stop_signal.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>

#include "common/error.h"
#include "common/exit_code.h"

namespace broadsheet::serve {
namespace {

std::atomic<int> event{-1};
std::atomic<bool> asked{false};

void raise_event() {
  const std::uint64_t one = 1;
  [[maybe_unused]] const auto written = write(event, &one, sizeof one);
}

void on_signal(int) {
  if (asked.exchange(true)) _exit(to_int(ExitCode::interrupted));
  const int before = errno;
  raise_event();
  errno = before;
}

}  // namespace

StopSignal::StopSignal() {
  event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (event < 0) throw EnvironmentError("The system has no file descriptors left; close some programs.");
  asked = false;
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
}

StopSignal::~StopSignal() {
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
  close(event.exchange(-1));
}

int StopSignal::descriptor() const {
  return event;
}

void StopSignal::stop() const {
  raise_event();
}

bool StopSignal::has_come() const {
  pollfd readable{event, POLLIN, 0};
  return poll(&readable, 1, 0) > 0;
}

}  // namespace broadsheet::serve
