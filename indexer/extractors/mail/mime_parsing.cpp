#include "indexer/extractors/mail/mime_parsing.h"

#include <string>
#include <vector>

#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

// What stands before the headers: a byte order mark, blank lines, the line of a mailbox.
std::string_view without_preface(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
  const std::size_t line = mailbox_line(bytes).size();
  if (line > 0) bytes.remove_prefix(std::min(bytes.find('\n', line), bytes.size() - 1) + 1);
  return bytes;
}

// Names of files may be raw bytes in the encoding of their sender.
void set_fallback_charsets(GMimeParserOptions* options, std::string_view headers) {
  const std::string guessed = readers::guess_encoding(headers);
  std::vector<const char*> charsets = {"utf-8"};
  if (!guessed.empty()) charsets.push_back(guessed.c_str());
  charsets.push_back("iso-8859-1");
  charsets.push_back(nullptr);
  g_mime_parser_options_set_fallback_charsets(options, charsets.data());
}

std::string unfolded(const char* value) {
  std::string line;
  for (const char* c = value ? value : ""; *c; ++c)
    if (*c != '\r' && *c != '\n') line += *c == '\t' ? ' ' : *c;
  return std::string(readers::trim(line));
}

std::string bytes_of(GMimeStream* memory) {
  const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
  return std::string(reinterpret_cast<const char*>(array->data), array->len);
}

std::string joined_header(GMimeObject* part, const char* name, bool all) {
  GMimeHeaderList* headers = g_mime_object_get_header_list(part);
  std::string values;
  for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
    GMimeHeader* header = g_mime_header_list_get_header_at(headers, i);
    if (g_ascii_strcasecmp(g_mime_header_get_name(header), name) != 0) continue;
    const std::string value = unfolded(g_mime_header_get_raw_value(header));
    if (value.empty()) continue;
    if (!values.empty()) values += ", ";
    values += value;
    if (!all) break;
  }
  return values;
}

}  // namespace

std::string_view mailbox_line(std::string_view bytes) {
  if (!bytes.starts_with("From ") && !bytes.starts_with(">From ")) return {};
  const std::string_view line = bytes.substr(0, bytes.find_first_of("\r\n"));
  // `From : x` is a header with a blank.
  return line.find_first_not_of(' ', 5) == line.find(':', 5) ? std::string_view() : line;
}

OwnedObject<GMimeMessage> parsed_message(std::string_view bytes) {
  g_mime_init();
  bytes = without_preface(bytes);
  const std::size_t headers = std::min(bytes.find("\n\n"), bytes.find("\n\r\n"));
  const std::unique_ptr<GMimeParserOptions, decltype(&g_mime_parser_options_free)> options(
      g_mime_parser_options_new(), g_mime_parser_options_free);
  set_fallback_charsets(options.get(), bytes.substr(0, headers));
  const OwnedObject<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const OwnedObject<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  // Else parts are read from a stream that is gone by then.
  g_mime_parser_set_persist_stream(parser.get(), FALSE);
  OwnedObject<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
  return message ? std::move(message) : OwnedObject<GMimeMessage>(g_mime_message_new(FALSE));
}

std::string raw_header(GMimeObject* part, const char* name) {
  return joined_header(part, name, true);
}

std::string first_raw_header(GMimeObject* part, const char* name) {
  return joined_header(part, name, false);
}

std::string decoded_bytes(GMimeDataWrapper* content) {
  if (!content) return {};
  const OwnedObject<GMimeStream> memory(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, memory.get());
  return bytes_of(memory.get());
}

std::string written_bytes(GMimeObject* part) {
  const OwnedObject<GMimeStream> memory(g_mime_stream_mem_new());
  g_mime_object_write_to_stream(part, nullptr, memory.get());
  return bytes_of(memory.get());
}

}  // namespace broadsheet::extraction
