#include "searcher/topics/stoppable_input.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>

#include "common/error.h"

namespace broadsheet {

StoppableInput::StoppableInput(int file_descriptor) : file_descriptor_(file_descriptor) {
  if (pipe2(wake_.data(), O_CLOEXEC | O_NONBLOCK) != 0)
    throw EnvironmentError("Too many files are open; close some programs and try again.");
}

StoppableInput::~StoppableInput() {
  close(wake_[0]);
  close(wake_[1]);
}

void StoppableInput::stop() {
  [[maybe_unused]] const ssize_t written = write(wake_[1], "", 1);  // fails only when it was stopped before
}

/// Whether there is something to read, or the end; false: stopped.
bool StoppableInput::wait() {
  std::array<pollfd, 2> files = {pollfd{file_descriptor_, POLLIN, 0}, pollfd{wake_[0], POLLIN, 0}};
  while (poll(files.data(), files.size(), -1) < 0 && errno == EINTR) {
  }
  return files[1].revents == 0;
}

StoppableInput::int_type StoppableInput::underflow() {
  while (wait()) {
    const ssize_t size = read(file_descriptor_, buffer_.data(), buffer_.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) break;
    setg(buffer_.data(), buffer_.data(), buffer_.data() + size);
    return traits_type::to_int_type(*gptr());
  }
  return traits_type::eof();
}

}  // namespace broadsheet
