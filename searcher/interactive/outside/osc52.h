#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::interactive {

/// What terminals take at least, before it is encoded.
inline constexpr std::size_t most_copied_bytes = 74'994;

/// The sequence with which a terminal puts text into the clipboard of whoever sits before it, over ssh too:
/// OSC 52 of XTerm Control Sequences. `term`: the terminal's type; within GNU screen the sequence is handed
/// through. nullopt: the text is longer than terminals take.
std::optional<std::string> clipboard_sequence(std::string_view text, std::string_view term);

}  // namespace broadsheet::interactive
