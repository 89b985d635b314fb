#pragma once

#include <optional>

#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// The key that sends this character. Control characters are Enter, Tab, Escape, Backspace, or a letter with
/// Control.
Key typed_key(char32_t character);

/// The key for a character of pasted text. Line ends and tabs become blanks; for other control characters
/// there is none.
std::optional<Key> pasted_key(char32_t character);

}  // namespace broadsheet::interactive
