#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace broadsheet::interactive {

/// A path as typed: `~/` at its beginning is HOME.
std::filesystem::path typed_path(const std::string& typed);

/// Writes a whole file or none. False: it exists, and `replace` does not allow to write over it; it stays as
/// it was. Throws EnvironmentError.
bool write_export(const std::filesystem::path& path, std::string_view bytes, bool replace);

}  // namespace broadsheet::interactive
