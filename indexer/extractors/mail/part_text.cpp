#include "indexer/extractors/mail/part_text.h"

#include "indexer/extractors/mail/charset_text.h"
#include "indexer/extractors/mail/flowed_text.h"
#include "indexer/extractors/mail/html_mail.h"
#include "indexer/html/html_tree.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {

std::string media_type(GMimeObject* part) {
  GMimeContentType* type = g_mime_object_get_content_type(part);
  if (!type) return "text/plain";
  const OwnedText written(g_mime_content_type_get_mime_type(type));
  return readers::lower_ascii(written.get());
}

std::string type_parameter(GMimeObject* part, const char* name) {
  GMimeContentType* type = g_mime_object_get_content_type(part);
  const char* value = type ? g_mime_content_type_get_parameter(type, name) : nullptr;
  return value ? value : "";
}

std::string plain_part_text(GMimeObject* part, std::string_view bytes) {
  std::string text = text_in_charset(bytes, type_parameter(part, "charset"));
  readers::clean_text(text);
  if (readers::lower_ascii(type_parameter(part, "format")) != "flowed") return text;
  return joined_flowed_lines(text, readers::lower_ascii(type_parameter(part, "delsp")) == "yes");
}

std::string html_part_text(GMimeObject* part, std::string_view bytes) {
  std::string charset = type_parameter(part, "charset");
  if (charset.empty()) charset = charset_inside_html(bytes);
  std::string text = html_mail_text(text_in_charset(bytes, charset));
  readers::clean_text(text);
  return text;
}

bool looks_like_html(std::string_view text) {
  const std::string begin = readers::lower_ascii(readers::trim(text.substr(0, 400)).substr(0, 20));
  return begin.starts_with("<html") || begin.starts_with("<!doctype html");
}

}  // namespace broadsheet::extraction
