#include "searcher/interactive/outside/exported_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "common/error.h"
#include "common/synced_file.h"

namespace broadsheet::interactive {
namespace {

namespace fs = std::filesystem;

/// The path of a new file beside another. Deletes the file in the end, unless it was renamed.
class NewFile {
 public:
  explicit NewFile(const fs::path& beside) : path_(fmt::format("{}.{}.new", beside.string(), getpid())) {}
  ~NewFile() { unlink(path_.c_str()); }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// Moves a file to a path that must be free. False: `to` exists. On file systems without hard links, a file
/// that appears at `to` in this very moment is overwritten.
bool take_free_place(const fs::path& from, const fs::path& to) {
  if (link(from.c_str(), to.c_str()) == 0) return true;
  if (errno == EEXIST) return false;
  if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS) fail_to_write(to);
  std::error_code fault;
  if (fs::symlink_status(to, fault).type() != fs::file_type::not_found) return false;
  if (rename(from.c_str(), to.c_str()) != 0) fail_to_write(to);
  return true;
}

}  // namespace

fs::path typed_path(const std::string& typed) {
  const char* home = std::getenv("HOME");
  if (!home || !typed.starts_with("~/")) return typed;
  return fs::path(home) / typed.substr(2);
}

bool write_export(const fs::path& path, std::string_view bytes, bool replace) {
  std::error_code fault;
  if (fs::is_directory(path, fault))
    throw EnvironmentError(fmt::format("{} is a folder; name a file in it.", path.string()));
  if (!replace && fs::exists(path, fault)) return false;
  const NewFile made(path);
  write_synced(made.path(), bytes);
  if (!replace) return take_free_place(made.path(), path);
  if (rename(made.path().c_str(), path.c_str()) != 0) fail_to_write(path);
  return true;
}

}  // namespace broadsheet::interactive
