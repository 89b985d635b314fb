#include "indexer/input/clean_text.h"

#include <cstdint>
#include <cstring>

namespace broadsheet::readers {
namespace {

constexpr std::uint64_t every_byte(std::uint64_t byte) {
  return byte * 0x0101010101010101ull;
}

// True when one of eight bytes may be a control character (also a newline or tab) or begin a C1 one.
bool may_hold_control(std::uint64_t bytes) {
  const std::uint64_t below_blank = (bytes - every_byte(0x20)) & ~bytes;
  const std::uint64_t del = bytes ^ every_byte(0x7f);
  const std::uint64_t c1 = bytes ^ every_byte(0xc2);
  return ((below_blank | ((del - every_byte(1)) & ~del) | ((c1 - every_byte(1)) & ~c1)) & every_byte(0x80)) !=
         0;
}

bool is_control(unsigned char byte) {
  return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f;
}

// The first byte from `at` on that clean_text() must change; text.size() when there is none.
std::size_t find_control(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::uint64_t bytes;
    if (at + sizeof bytes <= text.size()) {
      std::memcpy(&bytes, text.data() + at, sizeof bytes);
      if (!may_hold_control(bytes)) {
        at += sizeof bytes;
        continue;
      }
    }
    const unsigned char byte = static_cast<unsigned char>(text[at]);
    const bool c1 = byte == 0xc2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0;
    if (is_control(byte) || c1) return at;
    ++at;
  }
  return text.size();
}

bool is_line_break(char c) {
  return c == '\r' || c == '\f' || c == '\v';
}

bool is_white(char c) {
  return c == ' ' || c == '\n' || c == '\t' || is_line_break(c);
}

constexpr std::string_view no_break_space = "\u00a0";

}  // namespace

std::size_t clean_text(std::string& text) {
  std::size_t at = find_control(text, 0), kept = at, nuls = 0;
  while (at < text.size()) {
    const char c = text[at];
    const bool crlf = c == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (c == '\0') ++nuls, text[kept++] = ' ';
    if (is_line_break(c) && !crlf) text[kept++] = '\n';
    at += c == '\xc2' ? 2 : 1;
    const std::size_t next = find_control(text, at);
    std::memmove(text.data() + kept, text.data() + at, next - at);
    kept += next - at;
    at = next;
  }
  text.resize(kept);
  return nuls;
}

std::string clean_line(std::string_view text) {
  std::string cleaned(text);
  clean_text(cleaned);
  std::size_t kept = 0;
  for (char c : cleaned) {
    if (!is_white(c))
      cleaned[kept++] = c;
    else if (kept > 0 && cleaned[kept - 1] != ' ')
      cleaned[kept++] = ' ';
  }
  cleaned.resize(kept);
  return std::string(trim(cleaned));
}

std::string shortened(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  while (bytes > 0 && (text[bytes] & 0xc0) == 0x80) --bytes;
  return std::string(text.substr(0, bytes)) + "...";
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    if (is_white(text.front()))
      text.remove_prefix(1);
    else if (is_white(text.back()))
      text.remove_suffix(1);
    else if (text.starts_with(no_break_space))
      text.remove_prefix(no_break_space.size());
    else if (text.ends_with(no_break_space))
      text.remove_suffix(no_break_space.size());
    else
      break;
  }
  return text;
}

bool is_blank(std::string_view text) {
  return trim(text).empty();
}

}  // namespace broadsheet::readers
