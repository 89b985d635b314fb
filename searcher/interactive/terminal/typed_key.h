#pragma once

#include <optional>

#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// The key that sends this character: control characters are Enter, Tab, Escape, Backspace, or letters with
/// Control.
Key typed_key(char32_t character);

/// A character of pasted text. Line ends and tabs become blanks; other control characters are no text.
std::optional<Key> pasted_key(char32_t character);

}  // namespace broadsheet::interactive
