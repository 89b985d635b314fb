#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::saved {

/// Held by one program at a time while it changes a file that several may write. Made with the folder,
/// private to the user, when it does not exist yet; `PATH.lock` stays.
class FileLock {
 public:
  /// Waits for whoever holds it. Throws EnvironmentError.
  explicit FileLock(const std::filesystem::path& path);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

 private:
  int descriptor_ = -1;
};

/// The lines of a file, without their ends; nullopt: there is no such file. Throws EnvironmentError when it
/// cannot be read.
std::optional<std::vector<std::string>> read_lines(const std::filesystem::path& path);

/// Puts new bytes in place of a file at once: who reads meanwhile has the old ones. The file is private to
/// the user. Throws EnvironmentError.
void replace_file(const std::filesystem::path& path, std::string_view bytes);

/// Appends a line; an unfinished one before it stays one of its own. Call with the lock. Throws
/// EnvironmentError.
void append_line(const std::filesystem::path& path, const std::string& line);

}  // namespace broadsheet::saved
