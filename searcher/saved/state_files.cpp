#include "searcher/saved/state_files.h"

#include <cstdlib>

namespace broadsheet::saved {
namespace {

namespace fs = std::filesystem;

/// The value of an environment variable; empty when it is not an absolute path.
fs::path folder_in(const char* variable) {
  const char* value = std::getenv(variable);
  const fs::path path = value ? value : "";
  return path.is_absolute() ? path : fs::path();
}

fs::path file_in(const char* variable, const fs::path& default_folder, const fs::path& name) {
  fs::path folder = folder_in(variable);
  if (folder.empty())
    if (const fs::path home = folder_in("HOME"); !home.empty()) folder = home / default_folder;
  return folder.empty() ? folder : folder / "broadsheet" / name;
}

}  // namespace

fs::path saved_searches_file() {
  return file_in("XDG_DATA_HOME", ".local/share", "searches");
}

fs::path history_file() {
  return file_in("XDG_STATE_HOME", ".local/state", "history");
}

fs::path watch_cursors_file() {
  return file_in("XDG_STATE_HOME", ".local/state", "watched");
}

}  // namespace broadsheet::saved
