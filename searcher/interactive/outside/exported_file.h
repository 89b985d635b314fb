#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace broadsheet::interactive {

/// The path that was typed. A leading `~/` stands for the home folder.
std::filesystem::path typed_path(const std::string& typed);

/// Writes the whole file or nothing. False: the file exists, `replace` is false, and it was left alone.
/// Throws EnvironmentError.
bool write_export(const std::filesystem::path& path, std::string_view bytes, bool replace);

}  // namespace broadsheet::interactive
