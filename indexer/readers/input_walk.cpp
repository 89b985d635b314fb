#include "indexer/readers/input_walk.h"

#include <dirent.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <memory>

#include "common/error.h"
#include "indexer/input/charset.h"

namespace broadsheet::readers {
namespace {

struct CloseFolder {
  void operator()(DIR* folder) const { closedir(folder); }
};

BadRecord unreadable(const std::string& path) {
  return {repaired_utf8(path), fmt::format("cannot be read: {}", std::strerror(errno))};
}

void check_readable(const std::string& path) {
  if (path == "-" || access(path.c_str(), R_OK) == 0) return;
  throw EnvironmentError(fmt::format("Cannot read {}: {}.", repaired_utf8(path), std::strerror(errno)));
}

// A folder of mail (Maildir): messages that are still being written are in `tmp`, and its folders are hidden
// entries such as `.Sent`.
bool is_mail_folder(const std::string& path) {
  struct stat facts {};
  const auto has = [&](const char* name) {
    return stat((path + name).c_str(), &facts) == 0 && S_ISDIR(facts.st_mode);
  };
  return has("/cur") && has("/new");
}

bool is_walked(const std::string& folder, bool folder_is_mail, const char* name) {
  if (folder_is_mail && std::strcmp(name, "tmp") == 0) return false;
  if (name[0] != '.') return true;
  const bool is_itself = std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0;
  return folder_is_mail && !is_itself && is_mail_folder(folder + "/" + name);
}

std::string joined(const std::string& folder, const char* name) {
  if (folder == ".") return name;
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

}  // namespace

std::string normal_path(const std::string& path) {
  if (path == "-") return path;
  std::string normal = std::filesystem::path(path).lexically_normal().string();
  while (normal.size() > 1 && normal.ends_with('/')) normal.pop_back();
  return normal;
}

InputWalk::InputWalk(std::vector<std::string> paths) : pending_(std::move(paths)), given_(pending_.size()) {
  for (std::string& path : pending_) {
    check_readable(path);
    path = normal_path(path);
  }
  std::reverse(pending_.begin(), pending_.end());
}

std::optional<std::variant<FoundFile, BadRecord>> InputWalk::next() {
  while (!pending_.empty()) {
    const std::string path = std::move(pending_.back());
    pending_.pop_back();
    const bool given = pending_.size() < given_;
    if (given) {
      --given_;
      entered_.clear();
      if (path == "-") return FoundFile{path};
    }
    if (auto found = visit(path, given)) return found;
  }
  return std::nullopt;
}

std::optional<std::variant<FoundFile, BadRecord>> InputWalk::visit(const std::string& path, bool given) {
  struct stat facts {};
  if (stat(path.c_str(), &facts) != 0) return unreadable(path);
  if (S_ISREG(facts.st_mode)) return FoundFile{path};
  if (!S_ISDIR(facts.st_mode)) {
    if (given) return FoundFile{path};
    return std::nullopt;
  }
  if (auto bad = enter(path, {facts.st_dev, facts.st_ino})) return *std::move(bad);
  return std::nullopt;
}

std::optional<BadRecord> InputWalk::enter(const std::string& path, Folder folder) {
  if (!entered_.insert(folder).second) return std::nullopt;
  const std::unique_ptr<DIR, CloseFolder> entries(opendir(path.c_str()));
  if (!entries) return unreadable(path);
  const auto first = static_cast<std::ptrdiff_t>(pending_.size());
  const bool is_mail = is_mail_folder(path);
  while (const dirent* entry = readdir(entries.get()))
    if (is_walked(path, is_mail, entry->d_name)) pending_.push_back(joined(path, entry->d_name));
  std::sort(pending_.begin() + first, pending_.end(), std::greater<>());
  return std::nullopt;
}

}  // namespace broadsheet::readers
