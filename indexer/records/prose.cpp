#include "indexer/records/prose.h"

#include <algorithm>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t least_prose_bytes = 60;
constexpr std::size_t sentence_blanks = 7;

bool is_blank_byte(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// Scripts without blanks are outside ASCII, and so are few addresses and codes.
bool is_written_without_blanks(std::string_view text) {
  const auto others = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
  return static_cast<std::size_t>(others) * 2 > text.size();
}

bool begins_tag(std::string_view text, std::size_t at) {
  if (text[at] != '<' || at + 1 == text.size()) return false;
  const char next = text[at + 1];
  return next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
}

template <typename Visit>
void for_each_byte_outside_tags(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (begins_tag(text, at))
      at = std::min(text.find('>', at), text.size());
    else
      visit(text[at]);
}

// Letters and digits only; ASCII in small letters.
std::string squeezed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for_each_byte_outside_tags(text, [&](char c) {
    if ((c & 0x80) != 0 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) out += c;
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + 'a' - 'A');
  });
  return out;
}

std::string_view without_ellipsis(std::string_view text) {
  for (const std::string_view end : {"[...]", "[…]", "(...)", "...", "…"})
    if (trim(text).ends_with(end)) return trim(text).substr(0, trim(text).size() - end.size());
  return text;
}

}  // namespace

bool is_prose(std::string_view text) {
  text = trim(text);
  if (text.size() < least_prose_bytes) return false;
  const auto blanks = std::count_if(text.begin(), text.end(), is_blank_byte);
  return static_cast<std::size_t>(blanks) >= std::max(sentence_blanks, text.size() / 40) ||
         is_written_without_blanks(text);
}

std::size_t prose_bytes(std::string_view text) {
  std::size_t bytes = 0;
  for_each_byte_outside_tags(text, [&](char) { ++bytes; });
  return bytes;
}

bool contains_prose(std::string_view text, std::string_view part) {
  if (text.find(trim(part)) != text.npos) return true;
  return squeezed(text).find(squeezed(without_ellipsis(part))) != std::string::npos;
}

}  // namespace broadsheet::readers
