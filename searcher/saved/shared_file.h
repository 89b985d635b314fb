// Files that several programs may change at once.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::saved {

/// Held by one program at a time while it changes a file. The lock is the file `PATH.lock`, which stays. It
/// is created, with its folder, if it is missing, and is private to the user.
class FileLock {
 public:
  /// Waits for whoever holds the lock. Throws EnvironmentError.
  explicit FileLock(const std::filesystem::path& path);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

 private:
  int descriptor_ = -1;
};

/// The lines of a file without their ends; nullopt when there is no such file. Throws EnvironmentError when
/// it cannot be read.
std::optional<std::vector<std::string>> read_lines(const std::filesystem::path& path);

/// Replaces a file at once: programs that read meanwhile see the old bytes. The file is private to the user.
/// Throws EnvironmentError.
void replace_file(const std::filesystem::path& path, std::string_view bytes);

/// Appends a line. If the last line is unfinished, ends it first. Hold the lock when calling this. Throws
/// EnvironmentError.
void append_line(const std::filesystem::path& path, const std::string& line);

}  // namespace broadsheet::saved
