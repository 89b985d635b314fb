#include "indexer/extractors/mail/attachment_names.h"

#include <array>

#include "common/unicode.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t max_name_bytes = 200, max_extension_bytes = 20;

struct TypeExtension {
  std::string_view type, extension;
};
constexpr std::array type_extensions = {
    TypeExtension{"application/pdf", ".pdf"},
    TypeExtension{"application/msword", ".doc"},
    TypeExtension{"application/rtf", ".rtf"},
    TypeExtension{"application/vnd.ms-excel", ".xls"},
    TypeExtension{"application/vnd.ms-outlook", ".msg"},
    TypeExtension{"application/vnd.ms-powerpoint", ".ppt"},
    TypeExtension{"application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"},
    TypeExtension{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"},
    TypeExtension{"application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"},
    TypeExtension{"application/vnd.oasis.opendocument.text", ".odt"},
    TypeExtension{"application/vnd.oasis.opendocument.spreadsheet", ".ods"},
    TypeExtension{"application/vnd.oasis.opendocument.presentation", ".odp"},
    TypeExtension{"application/epub+zip", ".epub"},
    TypeExtension{"application/gzip", ".gz"},
    TypeExtension{"application/json", ".json"},
    TypeExtension{"application/x-zip-compressed", ".zip"},
    TypeExtension{"application/xml", ".xml"},
    TypeExtension{"application/zip", ".zip"},
    TypeExtension{"image/gif", ".gif"},
    TypeExtension{"image/jpeg", ".jpg"},
    TypeExtension{"image/png", ".png"},
    TypeExtension{"image/tiff", ".tif"},
    TypeExtension{"message/global", ".eml"},
    TypeExtension{"message/rfc822", ".eml"},
    TypeExtension{"text/calendar", ".ics"},
    TypeExtension{"text/csv", ".csv"},
    TypeExtension{"text/html", ".html"},
    TypeExtension{"text/markdown", ".md"},
    TypeExtension{"text/plain", ".txt"},
    TypeExtension{"text/rtf", ".rtf"},
    TypeExtension{"text/vcard", ".vcf"},
    TypeExtension{"text/x-vcard", ".vcf"},
    TypeExtension{"text/xml", ".xml"},
};

bool is_harmful(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
  const bool direction = c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
                         (c >= 0x2066 && c <= 0x2069);
  const bool no_character = (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfeff || c == 0x2028 || c == 0x2029;
  return control || direction || no_character;
}

std::string shortened_name(const std::string& name) {
  if (name.size() <= max_name_bytes) return name;
  const std::size_t dot = name.rfind('.');
  const bool has_extension = dot != name.npos && name.size() - dot <= max_extension_bytes;
  const std::string extension = has_extension ? name.substr(dot) : std::string();
  std::size_t end = max_name_bytes - extension.size();
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0) == 0x80) --end;
  return name.substr(0, end) + extension;
}

}  // namespace

std::string safe_file_name(std::string_view name) {
  const std::string repaired = readers::repaired_utf8(name);
  std::string safe;
  for (std::size_t at = 0; at < repaired.size();) {
    const char32_t c = next_code_point(repaired, at);
    if (is_harmful(c)) continue;
    c == '/' || c == '\\' ? void(safe += '_') : append_utf8(safe, c);
  }
  safe = readers::clean_line(safe);
  if (safe.find_first_not_of("._ ") == safe.npos) return {};
  return shortened_name(safe);
}

std::string_view extension_of_type(std::string_view media_type) {
  for (const TypeExtension& row : type_extensions)
    if (row.type == media_type) return row.extension;
  return {};
}

std::string attachment_name(std::string_view name, std::string_view media_type, std::size_t number) {
  const std::string safe = safe_file_name(name);
  if (!safe.empty()) return safe;
  return "attachment-" + std::to_string(number) + std::string(extension_of_type(media_type));
}

}  // namespace broadsheet::extraction
