// The folder for segments while they are written.
#pragma once

#include <filesystem>
#include <system_error>
#include <utility>

namespace broadsheet {

/// Empty at first, and removed in the end, even if what needs it fails.
class BuildingFolder {
 public:
  explicit BuildingFolder(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  ~BuildingFolder() {
    std::error_code ignored;  // the next run removes what is left
    std::filesystem::remove_all(folder_, ignored);
  }
  BuildingFolder(const BuildingFolder&) = delete;
  BuildingFolder& operator=(const BuildingFolder&) = delete;

 private:
  std::filesystem::path folder_;
};

}  // namespace broadsheet
