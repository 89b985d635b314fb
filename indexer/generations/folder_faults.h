// Turns exceptions of the file system into ours.
#pragma once

#include <fmt/format.h>

#include <filesystem>

#include "common/error.h"

namespace broadsheet {

/// Runs `action`. If the file system fails, throws EnvironmentError instead.
template <typename Action>
auto rethrow_folder_faults(Action action) {
  try {
    return action();
  } catch (const std::filesystem::filesystem_error& error) {
    throw EnvironmentError(fmt::format("Cannot read or write {}: {}; check free space and permissions.",
                                       error.path1().string(), error.code().message()));
  }
}

}  // namespace broadsheet
