#include "indexer/extractors/mail/pgp_armor.h"

#include <algorithm>
#include <string_view>

namespace broadsheet::extraction {
namespace {

// Erases from `begin` to the line that begins with `end_line`, that included; the rest when there is none.
// Returns whether it found something.
bool erase_block(std::string& text, std::string_view begin_line, std::string_view end_line) {
  const std::size_t begin = text.find(begin_line);
  if (begin == text.npos || (begin > 0 && text[begin - 1] != '\n')) return false;
  const std::size_t end = text.find(end_line, begin + begin_line.size());
  const std::size_t line_end = end == text.npos ? end : text.find('\n', end + end_line.size());
  text.erase(begin, line_end == text.npos ? line_end : line_end + 1 - begin);
  return true;
}

// `-----BEGIN PGP SIGNED MESSAGE-----` and its headers, to the first blank line.
bool erase_signed_head(std::string& text) {
  constexpr std::string_view line = "-----BEGIN PGP SIGNED MESSAGE-----";
  const std::size_t begin = text.find(line);
  if (begin == text.npos || (begin > 0 && text[begin - 1] != '\n')) return false;
  const std::size_t blank = text.find("\n\n", begin);
  text.erase(begin, blank == text.npos ? line.size() : blank + 2 - begin);
  return true;
}

}  // namespace

bool take_pgp_armor(std::string& text) {
  if (text.find("-----BEGIN PGP ") == text.npos) return false;
  constexpr int max_blocks = 100;  // each costs a pass through the text
  bool encrypted = false;
  for (int i = 0;
       i < max_blocks && erase_block(text, "-----BEGIN PGP MESSAGE-----", "-----END PGP MESSAGE-----"); ++i)
    encrypted = true;
  for (int i = 0; i < max_blocks && erase_signed_head(text); ++i) {
  }
  for (int i = 0;
       i < max_blocks && erase_block(text, "-----BEGIN PGP SIGNATURE-----", "-----END PGP SIGNATURE-----");
       ++i) {
  }
  return encrypted;
}

}  // namespace broadsheet::extraction
