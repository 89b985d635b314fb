#include "common/standard_files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "common/error.h"

namespace broadsheet {
namespace {

/// Returns errno; 0: everything is written.
int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written >= 0)
      bytes.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR)
      return errno;
  }
  return 0;
}

}  // namespace

/// open() takes the lowest free number, so each file gets the one that was closed.
void occupy_standard_files() {
  for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(file, F_GETFD) < 0) (void)open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

void write_output(std::string_view bytes) {
  const int fault = write_all(STDOUT_FILENO, bytes);
  if (fault == 0 || fault == EPIPE) return;
  throw EnvironmentError(fmt::format("Standard output cannot be written: {}; free space or write elsewhere.",
                                     std::strerror(fault)));
}

void write_message(std::string_view bytes) {
  (void)write_all(STDERR_FILENO, bytes);
}

}  // namespace broadsheet
