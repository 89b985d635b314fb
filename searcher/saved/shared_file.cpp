#include "searcher/saved/shared_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

#include "common/error.h"
#include "common/synced_file.h"
#include "common/write_all.h"

namespace broadsheet::saved {
namespace {

namespace fs = std::filesystem;

constexpr mode_t private_file = 0600;

/// Creates missing folders, private to the user.
void make_folder(const fs::path& folder) {
  if (folder.empty() || fs::exists(folder)) return;
  make_folder(folder.parent_path());
  if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) fail_to_write(folder);
}

bool ends_within_line(int descriptor) {
  char last = '\n';
  const off_t size = lseek(descriptor, 0, SEEK_END);
  return size > 0 && pread(descriptor, &last, 1, size - 1) == 1 && last != '\n';
}

}  // namespace

FileLock::FileLock(const fs::path& path) {
  make_folder(path.parent_path());
  const fs::path lock = path.string() + ".lock";
  descriptor_ = open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, private_file);
  if (descriptor_ < 0) fail_to_write(lock);
  while (flock(descriptor_, LOCK_EX) != 0)
    if (errno != EINTR) {
      close(descriptor_);
      fail_to_write(lock);
    }
}

FileLock::~FileLock() {
  close(descriptor_);
}

std::optional<std::vector<std::string>> read_lines(const fs::path& path) {
  std::error_code fault;
  if (!fs::exists(path, fault)) return std::nullopt;
  std::ifstream file(path, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(std::move(line));
  if (file.bad() || (lines.empty() && !file.eof()))
    throw EnvironmentError(
        fmt::format("Cannot read {}; check that it is a file and its permissions.", path.string()));
  return lines;
}

void replace_file(const fs::path& path, std::string_view bytes) {
  const fs::path made = fmt::format("{}.{}.new", path.string(), getpid());
  const int descriptor = open(made.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, private_file);
  if (descriptor < 0) fail_to_write(made);
  const bool written = write_all(descriptor, bytes) && fsync(descriptor) == 0;
  const int cause = errno;
  close(descriptor);
  if (!written || rename(made.c_str(), path.c_str()) != 0) {
    const int reason = written ? errno : cause;
    unlink(made.c_str());
    errno = reason;
    fail_to_write(path);
  }
  sync_folder(path.parent_path());
}

void append_line(const fs::path& path, const std::string& line) {
  const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, private_file);
  if (descriptor < 0) fail_to_write(path);
  const bool written = write_all(descriptor, (ends_within_line(descriptor) ? "\n" : "") + line + "\n");
  const int cause = errno;
  close(descriptor);
  errno = cause;
  if (!written) fail_to_write(path);
}

}  // namespace broadsheet::saved
