#include "searcher/interactive/outside/osc52.h"

#include <cstddef>

namespace broadsheet::interactive {
namespace {

/// RFC 4648, section 4.
std::string base64(std::string_view bytes) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::string_view three = bytes.substr(at, 3);
    unsigned bits = 0;
    for (std::size_t i = 0; i < 3; ++i)
      bits = bits << 8 | (i < three.size() ? static_cast<unsigned char>(three[i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i) out += i <= three.size() ? letters[bits >> (18 - 6 * i) & 63U] : '=';
  }
  return out;
}

/// Splits the sequence into pieces that GNU screen passes on to the terminal.
std::string through_screen(const std::string& sequence) {
  constexpr std::size_t longest_piece = 512;  // bytes; screen takes 768, with the wrapping
  std::string out;
  for (std::size_t at = 0; at < sequence.size(); at += longest_piece)
    out += "\x1bP" + sequence.substr(at, longest_piece) + "\x1b\\";
  return out;
}

}  // namespace

std::optional<std::string> clipboard_sequence(std::string_view text, std::string_view term) {
  if (text.size() > most_copied_bytes) return std::nullopt;
  const std::string sequence = "\x1b]52;c;" + base64(text) + "\a";
  const bool in_screen = term == "screen" || term.starts_with("screen.");
  return in_screen ? through_screen(sequence) : sequence;
}

}  // namespace broadsheet::interactive
