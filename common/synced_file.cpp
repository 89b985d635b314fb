#include "common/synced_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "common/error.h"
#include "common/write_all.h"

namespace broadsheet {
void fail_to_write(const std::filesystem::path& path) {
  throw EnvironmentError(fmt::format("Cannot write {}: {}; check permissions and free space.", path.string(),
                                     std::strerror(errno)));
}

void sync_folder(const std::filesystem::path& folder) {
  const int fd = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  fsync(fd);
  close(fd);
}

void write_synced(const std::filesystem::path& path, std::string_view bytes) {
  const int fd = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0) fail_to_write(path);
  const bool written = write_all(fd, bytes) && fsync(fd) == 0;
  const int cause = errno;
  const bool closed = close(fd) == 0;
  if (!written) errno = cause;
  if (!written || !closed) fail_to_write(path);
}

}  // namespace broadsheet
