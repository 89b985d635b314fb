#pragma once

#include <filesystem>

namespace broadsheet::saved {

// Files that belong to a person, not to an index, in the folders of the XDG base directory specification
// (specifications.freedesktop.org/basedir-spec, section 3): what it names when it is an absolute path, else
// the default in HOME. Empty: neither is set, nothing is kept.

/// `$XDG_DATA_HOME/broadsheet/searches`, by default `~/.local/share/broadsheet/searches`.
std::filesystem::path saved_searches_file();

/// `$XDG_STATE_HOME/broadsheet/history`, by default `~/.local/state/broadsheet/history`.
std::filesystem::path history_file();

/// `$XDG_STATE_HOME/broadsheet/watched`, by default `~/.local/state/broadsheet/watched`.
std::filesystem::path watch_cursors_file();

}  // namespace broadsheet::saved
