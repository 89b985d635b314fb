// Writes files so that they survive a power cut.
#pragma once

#include <filesystem>
#include <string_view>

namespace broadsheet {

/// Writes a new file and returns when it is on disk. Throws EnvironmentError.
void write_synced(const std::filesystem::path& path, std::string_view bytes);

/// Makes changes to the entries of a folder survive a power cut. Does nothing if the folder cannot be opened.
void sync_folder(const std::filesystem::path& folder);

/// Throws an EnvironmentError that says why `path` could not be written, by errno.
[[noreturn]] void fail_to_write(const std::filesystem::path& path);

}  // namespace broadsheet
