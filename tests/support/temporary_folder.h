#pragma once

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace broadsheet::testing {

/// Where temporary folders go: into memory where the system has that, because syncing costs nothing there.
inline std::filesystem::path temporary_place() {
  const std::filesystem::path memory = "/dev/shm";
  const bool usable = !std::getenv("TMPDIR") && access(memory.c_str(), W_OK | X_OK) == 0;
  return usable ? memory : std::filesystem::temp_directory_path();
}

/// An empty folder that is removed with its content in the end.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (temporary_place() / "broadsheet-test-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("cannot make a temporary folder");
    path_ = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::filesystem::path& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

}  // namespace broadsheet::testing
