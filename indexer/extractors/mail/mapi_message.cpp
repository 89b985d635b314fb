#include "indexer/extractors/mail/mapi_message.h"

#include <gmime/gmime.h>
extern "C" {
#include <libpst/libpst.h>
#include <libpst/lzfu.h>
}

#include <cstdlib>
#include <memory>

#include "indexer/extractors/mail/rtf_body.h"
#include "indexer/extractors/office/little_endian.h"
#include "indexer/html/html_tree.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

std::string base64(std::string_view bytes) {
  GMimeEncoding state;
  g_mime_encoding_init_encode(&state, GMIME_CONTENT_ENCODING_BASE64);
  std::string out(g_mime_encoding_outlen(&state, bytes.size()), '\0');
  out.resize(g_mime_encoding_flush(&state, bytes.data(), bytes.size(), out.data()));
  return out;
}

// The headers that came with it describe parts that the store does not have.
bool describes_parts(std::string_view line) {
  const std::string begin = readers::lower_ascii(line.substr(0, 13));
  return begin.starts_with("content-") || begin.starts_with("mime-version:");
}

bool continues_header(std::string_view line) {
  return line.starts_with(' ') || line.starts_with('\t');
}

// Whole headers up to the first empty line.
std::string usable_headers(std::string_view headers) {
  std::string out;
  bool dropped = true;
  while (!headers.empty()) {
    const std::size_t size = std::min(headers.find('\n'), headers.size());
    std::string_view line = headers.substr(0, size);
    headers.remove_prefix(std::min(size + 1, headers.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) break;
    // Outlook puts a line of its own before them.
    if (!continues_header(line))
      dropped = describes_parts(line) || line.find(':') == line.npos ||
                line.starts_with("Microsoft Mail Internet Headers");
    if (!dropped) out.append(line) += '\n';
  }
  return out;
}

bool has_header(std::string_view headers, std::string_view name) {
  const std::string lower = "\n" + readers::lower_ascii(headers), wanted = "\n" + std::string(name) + ":";
  return lower.find(wanted) != lower.npos;
}

std::string header_person(const MailPerson& person) {
  std::string name;
  for (char c : person.name) {
    if (c == '"' || c == '\\') name += '\\';
    name += c;
  }
  if (person.address.empty()) return '"' + name + '"';
  return name.empty() ? person.address : '"' + name + "\" <" + person.address + '>';
}

std::string header_people(const std::vector<MailPerson>& people) {
  std::string list;
  for (const MailPerson& person : people) {
    if (person.name.empty() && person.address.empty()) continue;
    list += (list.empty() ? "" : ", ") + header_person(person);
  }
  return list;
}

std::string in_brackets(const std::string& id) {
  return id.empty() || id.starts_with('<') ? id : '<' + id + '>';
}

// Adds what the headers lack. `name` is in lower case.
void complete_header(std::string& headers, std::string_view name, const std::string& value) {
  const std::string line = readers::clean_line(value);
  if (!line.empty() && !has_header(headers, name)) headers.append(name).append(": ").append(line) += '\n';
}

std::string all_headers(const MapiMessage& message) {
  std::string headers = usable_headers(message.headers);
  complete_header(headers, "subject", message.subject);
  complete_header(headers, "date", message.date);
  complete_header(headers, "message-id", in_brackets(message.message_id));
  complete_header(headers, "in-reply-to", in_brackets(message.in_reply_to));
  complete_header(headers, "references", message.references);
  complete_header(headers, "from", header_people({message.sender}));
  complete_header(headers, "to", header_people(message.to));
  complete_header(headers, "cc", header_people(message.cc));
  complete_header(headers, "bcc", header_people(message.bcc));
  return headers;
}

std::string part(std::string_view boundary, const std::string& headers, std::string_view bytes) {
  return "--" + std::string(boundary) + '\n' + headers + "Content-Transfer-Encoding: base64\n\n" +
         base64(bytes) + '\n';
}

std::string text_parts(const MapiMessage& message) {
  const std::string plain_type = "Content-Type: text/plain; charset=utf-8\n";
  const std::string html_type = "Content-Type: text/html; charset=utf-8\n";
  std::string parts = "--outer\nContent-Type: multipart/alternative; boundary=inner\n\n";
  if (!message.plain.empty()) parts += part("inner", plain_type, message.plain);
  if (!message.html.empty()) parts += part("inner", html_type, message.html);
  if (message.plain.empty() && message.html.empty() && !message.rtf.empty()) {
    const RtfBody body = rtf_body(message.rtf);
    parts += part("inner", body.is_html ? html_type : plain_type, body.text);
  }
  return parts + "--inner--\n";
}

// A parameter of a header (RFC 2231).
std::string encoded_parameter(std::string_view name, std::string_view value) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out = "; " + std::string(name) + "*=utf-8''";
  for (char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (g_ascii_isalnum(c) || c == '.')
      out += c;
    else
      out.append("%") += digits[byte >> 4], out += digits[byte & 15];
  }
  return out;
}

bool is_plain_type(std::string_view type) {
  return type.find('/') != type.npos && type.find_first_of(" \t\r\n;\"") == type.npos;
}

// Pictures that the text shows are no attachments.
bool is_shown(const MapiAttachment& attachment, const MapiMessage& message) {
  return attachment.media_type.starts_with("image/") && !attachment.content_id.empty() &&
         message.html.find("cid:" + attachment.content_id) != message.html.npos;
}

std::string attachment_part(const MapiAttachment& attachment) {
  const std::string type =
      is_plain_type(attachment.media_type) ? attachment.media_type : "application/octet-stream";
  std::string headers = "Content-Type: " + type + "\nContent-Disposition: attachment";
  if (!attachment.name.empty()) headers += encoded_parameter("filename", attachment.name);
  return part("outer", headers + '\n', attachment.bytes);
}

struct FreePlainMemory {
  void operator()(char* memory) const { std::free(memory); }
};

}  // namespace

std::string sent_form(const MapiMessage& message) {
  std::string out =
      all_headers(message) + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=outer\n\n";
  out += text_parts(message);
  for (const MapiAttachment& attachment : message.attachments)
    if (!is_shown(attachment, message)) out += attachment_part(attachment);
  return out + "--outer--\n";
}

std::string charset_of_code_page(std::uint32_t code_page) {
  switch (code_page) {
    case 0:
      return {};
    case 1200:
      return "utf-16le";
    case 20127:
      return "us-ascii";
    case 65000:
      return "utf-7";
    case 65001:
      return "utf-8";
    case 20866:
      return "koi8-r";
    case 21866:
      return "koi8-u";
    case 50220:
    case 50221:
    case 50222:
      return "iso-2022-jp";
    case 51932:
      return "euc-jp";
    case 51949:
      return "euc-kr";
    case 54936:
      return "gb18030";
    default:
      break;
  }
  if (code_page >= 28591 && code_page <= 28606) return "iso-8859-" + std::to_string(code_page - 28590);
  const bool is_windows = code_page >= 1250 && code_page <= 1258;
  return (is_windows ? "windows-" : "cp") + std::to_string(code_page);
}

std::string decompressed_rtf(std::string_view bytes) {
  // Of 17 compressed bytes at most 8 * 17 come.
  constexpr std::size_t head = 16, max_growth = 10;
  if (bytes.size() < head || uint32_at(bytes, 4) / max_growth > bytes.size()) return {};
  std::string copy(bytes);
  std::size_t size = 0;
  const std::unique_ptr<char, FreePlainMemory> rtf(
      pst_lzfu_decompress(copy.data(), static_cast<std::uint32_t>(copy.size()), &size));
  return rtf ? std::string(rtf.get(), size) : std::string();
}

}  // namespace broadsheet::extraction
