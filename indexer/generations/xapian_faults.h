#pragma once

#include <fmt/format.h>

#include <filesystem>

#include "common/error.h"

// Include behind <xapian.h>: the two files that use this are the indexer's only ones that know Xapian.

namespace broadsheet {

/// Runs `action` on the database in `folder`; Xapian's exceptions, which are no std::exception, become
/// EnvironmentError.
template <typename Action>
auto naming_faults(const std::filesystem::path& folder, Action action) {
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
