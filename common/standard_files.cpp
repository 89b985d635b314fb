#include "common/standard_files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "common/error.h"
#include "common/write_all.h"

namespace broadsheet {
/// open() takes the lowest free number, so each file gets the one that was closed.
void occupy_standard_files() {
  for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(file, F_GETFD) < 0) (void)open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

void write_output(std::string_view bytes) {
  if (write_all(STDOUT_FILENO, bytes) || errno == EPIPE) return;
  throw EnvironmentError(fmt::format("Standard output cannot be written: {}; free space or write elsewhere.",
                                     std::strerror(errno)));
}

void write_message(std::string_view bytes) {
  (void)write_all(STDERR_FILENO, bytes);
}

}  // namespace broadsheet
