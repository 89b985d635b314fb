#include "indexer/extractors/mail/uuencoded_files.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "common/folded_cursor.h"
#include "indexer/extractors/mail/attachment_names.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

// The name in `begin 644 NAME`; empty for other lines.
std::string_view begun_file(std::string_view line) {
  if (!line.starts_with("begin ") || line.size() < 11) return {};
  line.remove_prefix(6);
  const std::size_t mode = line.find(' ');
  if ((mode != 3 && mode != 4) || !all_digits(line.substr(0, mode))) return {};
  return readers::trim(line.substr(mode));
}

unsigned six_bits(char c) {
  return (static_cast<unsigned char>(c) - 32u) & 63u;
}

// False for what is no line of such a file. Blanks at its end may be lost.
bool add_decoded_line(std::string_view line, std::string& bytes) {
  if (line.empty() || line[0] < ' ' || line[0] > '`') return false;
  const std::size_t count = six_bits(line[0]);
  if (line.size() > 1 + (count + 2) / 3 * 4 + 2) return false;
  const auto at = [&](std::size_t i) { return i < line.size() ? six_bits(line[i]) : 0u; };
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t group = 1 + i / 3 * 4 + i % 3;
    const unsigned pair = at(group) << 6 | at(group + 1);
    bytes += static_cast<char>(pair >> (4 - 2 * (i % 3)) & 0xff);
  }
  return true;
}

struct FoundFile {
  EmbeddedFile file;
  std::size_t end;  // behind the line `end`
};

std::string_view line_at(std::string_view text, std::size_t at) {
  return text.substr(at, text.find('\n', at) - at);
}

std::optional<FoundFile> file_at(std::string_view text, std::size_t at) {
  const std::string_view name = begun_file(line_at(text, at));
  if (name.empty()) return std::nullopt;
  FoundFile found{{safe_file_name(name), {}}, 0};
  at += line_at(text, at).size() + 1;
  while (at < text.size()) {
    const std::string_view line = line_at(text, at);
    at += line.size() + 1;
    if (line == "end") {
      found.end = std::min(at, text.size());
      return found;
    }
    if (!line.empty() && !add_decoded_line(line, found.file.bytes)) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::vector<EmbeddedFile> take_uuencoded_files(std::string& text) {
  std::vector<EmbeddedFile> files;
  for (std::size_t at = 0; (at = text.find("begin ", at)) != text.npos;) {
    auto found = at == 0 || text[at - 1] == '\n' ? file_at(text, at) : std::nullopt;
    if (!found) {
      at += 6;
      continue;
    }
    text.erase(at, found->end - at);
    files.push_back(std::move(found->file));
  }
  return files;
}

}  // namespace broadsheet::extraction
