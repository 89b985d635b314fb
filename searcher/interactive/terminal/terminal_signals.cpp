#include "searcher/interactive/terminal/terminal_signals.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <utility>

#include "common/error.h"

namespace broadsheet::interactive {
namespace {

constexpr std::array ending{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};
constexpr std::array others{SIGTSTP, SIGCONT, SIGWINCH};

/// The data of the signal handlers: plain memory that does not change while they are installed, except for
/// the flags.
struct Held {
  std::string enter, leave;
  termios before{}, ours{};
  std::array<int, 2> pipe{-1, -1};
  std::array<struct sigaction, ending.size()> previous_ending{};
  std::array<struct sigaction, others.size()> previous_others{};
  volatile std::sig_atomic_t is_ours = 0, resized = 0, returned = 0;
};
Held* held = nullptr;

void send(const std::string& bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const ssize_t sent = ::write(STDOUT_FILENO, bytes.data() + at, bytes.size() - at);
    if (sent > 0)
      at += static_cast<std::size_t>(sent);
    else if (errno != EINTR)
      return;
  }
}

void give_back() {
  if (held->is_ours == 0) return;
  send(held->leave);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &held->before);
}

void wake() {
  const char byte = 0;
  [[maybe_unused]] const ssize_t sent = ::write(held->pipe[1], &byte, 1);  // a full pipe is readable as well
}

/// Restores the terminal, then lets the previous handler decide what the signal does.
void end(int signal) {
  give_back();
  held->is_ours = 0;
  for (std::size_t i = 0; i < ending.size(); ++i)
    if (ending[i] == signal) sigaction(signal, &held->previous_ending[i], nullptr);
  raise(signal);
}

/// Stops the process. It continues after SIGCONT, whose handler takes the terminal again.
void stop(int signal) {
  const int saved = errno;
  give_back();
  struct sigaction mine {};
  struct sigaction standard {};
  standard.sa_handler = SIG_DFL;
  sigaction(signal, &standard, &mine);
  sigset_t just_this, before;
  sigemptyset(&just_this);
  sigaddset(&just_this, signal);
  raise(signal);
  pthread_sigmask(SIG_UNBLOCK, &just_this, &before);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  sigaction(signal, &mine, nullptr);
  errno = saved;
}

void go_on(int) {
  const int saved = errno;
  if (held->is_ours != 0) {
    tcsetattr(STDIN_FILENO, TCSADRAIN, &held->ours);
    send(held->enter);
    held->returned = 1;
    wake();
  }
  errno = saved;
}

void resize(int) {
  const int saved = errno;
  held->resized = 1;
  wake();
  errno = saved;
}

void install(int signal, void (*handler)(int), struct sigaction& previous) {
  struct sigaction action {};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(signal, nullptr, &previous);
  if (previous.sa_handler != SIG_IGN) sigaction(signal, &action, nullptr);
}

}  // namespace

struct TerminalSignals::Private {
  Held data;
};

TerminalSignals::TerminalSignals(std::string enter, std::string leave) : self_(std::make_unique<Private>()) {
  Held& data = self_->data;
  data.enter = std::move(enter);
  data.leave = std::move(leave);
  if (tcgetattr(STDIN_FILENO, &data.before) != 0 || ::pipe(data.pipe.data()) != 0)
    throw EnvironmentError("The terminal cannot be set up; `searcher --db INDEX QUERY` needs none.");
  for (const int descriptor : data.pipe) {
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  }
  held = &data;
  for (std::size_t i = 0; i < ending.size(); ++i) install(ending[i], end, data.previous_ending[i]);
  constexpr std::array handlers{stop, go_on, resize};
  for (std::size_t i = 0; i < others.size(); ++i) install(others[i], handlers[i], data.previous_others[i]);
}

TerminalSignals::~TerminalSignals() {
  Held& data = self_->data;
  for (std::size_t i = 0; i < ending.size(); ++i) sigaction(ending[i], &data.previous_ending[i], nullptr);
  for (std::size_t i = 0; i < others.size(); ++i) sigaction(others[i], &data.previous_others[i], nullptr);
  held = nullptr;
  for (const int descriptor : data.pipe) close(descriptor);
}

void TerminalSignals::take_terminal() {
  tcgetattr(STDIN_FILENO, &self_->data.ours);
  self_->data.is_ours = 1;
}

void TerminalSignals::release_terminal() {
  self_->data.is_ours = 0;
}

TerminalSignals::News TerminalSignals::news() {
  std::array<char, 64> bytes{};
  while (::read(self_->data.pipe[0], bytes.data(), bytes.size()) > 0) continue;
  Held& data = self_->data;
  const News news{data.resized != 0, data.returned != 0};
  if (news.resized) data.resized = 0;
  if (news.returned) data.returned = 0;
  return news;
}

int TerminalSignals::descriptor() const {
  return self_->data.pipe[0];
}

}  // namespace broadsheet::interactive
