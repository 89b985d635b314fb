#include "indexer/generations/index_lock.h"

#include <fcntl.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <string>

#include "common/error.h"

namespace broadsheet {
namespace {

std::string read_holder(int file) {
  char text[200];
  const ssize_t size = pread(file, text, sizeof text, 0);
  return size > 0 ? std::string(text, static_cast<std::size_t>(size)) : std::string("another process");
}

void write_holder(int file) {
  const std::string text =
      fmt::format("process {} (since {:%Y-%m-%d %H:%M:%S} UTC)", getpid(), fmt::gmtime(std::time(nullptr)));
  if (ftruncate(file, 0) != 0 || pwrite(file, text.data(), text.size(), 0) < 0) {
    // The lock works anyway. Only its message will be less helpful.
  }
}

}  // namespace

IndexLock::IndexLock(const std::filesystem::path& index, bool wait) {
  std::error_code error;
  std::filesystem::create_directories(index, error);
  const std::filesystem::path path = index / "lock";
  file_ = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (file_ < 0)
    throw EnvironmentError(
        fmt::format("Cannot write to {}: {}; choose another --db.", index.string(), std::strerror(errno)));
  int result = flock(file_, LOCK_EX | (wait ? 0 : LOCK_NB));
  while (result != 0 && errno == EINTR && wait) result = flock(file_, LOCK_EX);
  if (result != 0) {
    const std::string holder = read_holder(file_);
    close(file_);
    throw EnvironmentError(fmt::format("The index {} is being changed by {}; wait for it or use --wait.",
                                       index.string(), holder));
  }
  write_holder(file_);
}

IndexLock::~IndexLock() {
  if (ftruncate(file_, 0) != 0) {
    // A stale file would only affect the message of a later conflict, which cannot happen: the lock is free.
  }
  close(file_);
}

}  // namespace broadsheet
