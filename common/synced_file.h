#pragma once

#include <filesystem>
#include <string_view>

namespace broadsheet {

/// Writes a file anew; it is on disk when this returns. Throws EnvironmentError.
void write_synced(const std::filesystem::path& path, std::string_view bytes);

/// Makes the entries of a folder last through a power cut. A folder that cannot be opened is left alone.
void sync_folder(const std::filesystem::path& folder);

/// Throws the EnvironmentError that says why `path` could not be written, by errno.
[[noreturn]] void fail_to_write(const std::filesystem::path& path);

}  // namespace broadsheet
