// Where the files of a user are.
#pragma once

#include <filesystem>

namespace broadsheet::saved {

// The folders follow the XDG base directory specification (specifications.freedesktop.org/basedir-spec,
// section 3): the variable if it is an absolute path, otherwise the default in HOME. Empty when neither is
// set; nothing is kept then.

/// `$XDG_DATA_HOME/broadsheet/searches`, by default `~/.local/share/broadsheet/searches`.
std::filesystem::path saved_searches_file();

/// `$XDG_STATE_HOME/broadsheet/history`, by default `~/.local/state/broadsheet/history`.
std::filesystem::path history_file();

/// `$XDG_STATE_HOME/broadsheet/watched`, by default `~/.local/state/broadsheet/watched`.
std::filesystem::path watch_cursors_file();

}  // namespace broadsheet::saved
