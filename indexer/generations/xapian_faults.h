// Turns exceptions of Xapian into ours.
#pragma once

#include <fmt/format.h>
#include <xapian.h>

#include <filesystem>

#include "common/error.h"

namespace broadsheet {

/// Runs `action` on the database in `folder`. Throws EnvironmentError for exceptions of Xapian, which do not
/// derive from std::exception.
template <typename Action>
auto rethrow_xapian_faults(const std::filesystem::path& folder, Action action) {
  try {
    return action();
  } catch (const Xapian::DatabaseCorruptError& error) {
    throw EnvironmentError(
        fmt::format("{} is damaged ({}); run `indexer verify` and index into a new folder.", folder.string(),
                    error.get_msg()));
  } catch (const Xapian::Error& error) {
    const char* system = error.get_error_string();
    throw EnvironmentError(fmt::format("Cannot read or write {} ({}{}{}); check free space and permissions.",
                                       folder.string(), error.get_msg(), system ? ": " : "",
                                       system ? system : ""));
  }
}

}  // namespace broadsheet
