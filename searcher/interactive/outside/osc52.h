#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::interactive {

/// The longest text, in bytes before encoding, that every terminal with OSC 52 takes.
inline constexpr std::size_t most_copied_bytes = 74'994;

/// The escape sequence that puts text into the clipboard of the person at the terminal, even over ssh: OSC 52
/// of XTerm Control Sequences. `term` is the terminal's type; for GNU screen, the sequence is wrapped so that
/// screen passes it on. nullopt: the text is too long.
std::optional<std::string> clipboard_sequence(std::string_view text, std::string_view term);

}  // namespace broadsheet::interactive
