#include "indexer/extractors/mail/encoded_words.h"

#include <gmime/gmime.h>

#include <optional>

#include "indexer/extractors/mail/charset_text.h"
#include "indexer/html/html_tree.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

struct EncodedWord {
  std::string charset;  // lower case, without the language of RFC 2231
  std::string bytes;
  std::size_t size = 0;  // in the header
};

std::string base64_decoded(std::string_view text) {
  GMimeEncoding state;
  g_mime_encoding_init_decode(&state, GMIME_CONTENT_ENCODING_BASE64);
  std::string bytes(g_mime_encoding_outlen(&state, text.size()), '\0');
  bytes.resize(g_mime_encoding_step(&state, text.data(), text.size(), bytes.data()));
  return bytes;
}

int hex_digit(char c) {
  return g_ascii_xdigit_value(c);
}

std::string q_decoded(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '=' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0;
    if (escape && hex_digit(text[i + 2]) >= 0) {
      bytes += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
      i += 2;
    } else {
      bytes += text[i] == '_' ? ' ' : text[i];
    }
  }
  return bytes;
}

// `=?CHARSET?B?...?=` or `=?CHARSET?Q?...?=` at the front. Blanks inside are against the standard, but seen.
std::optional<EncodedWord> word_at(std::string_view text) {
  constexpr std::size_t max_charset = 60;
  if (!text.starts_with("=?")) return std::nullopt;
  const std::size_t charset_end = text.find('?', 2);
  if (charset_end == text.npos || charset_end > max_charset || charset_end + 3 > text.size())
    return std::nullopt;
  const char encoding = static_cast<char>(text[charset_end + 1] | 0x20);
  if ((encoding != 'b' && encoding != 'q') || text[charset_end + 2] != '?') return std::nullopt;
  const std::size_t begin = charset_end + 3;
  std::size_t end = text.find("?=", begin);
  if (end == text.npos) return std::nullopt;
  // `=?utf-8?Q?=?=` would be an escape without digits; `?=3D?=` ends behind the escape.
  if (encoding == 'q' && end == begin && text.substr(end + 2).find("?=") < 200)
    end = text.find("?=", end + 2);
  const std::string_view content = text.substr(begin, end - begin);
  std::string charset = readers::lower_ascii(text.substr(2, charset_end - 2));
  charset = charset.substr(0, charset.find('*'));
  return EncodedWord{charset, encoding == 'b' ? base64_decoded(content) : q_decoded(content), end + 2};
}

// Words from text[at] on that have blanks between them, as one text. Moves `at` behind them.
std::string decoded_run(std::string_view text, std::size_t& at, EncodedWord word) {
  std::string decoded, bytes;
  while (true) {
    bytes += word.bytes;
    at += word.size;
    const std::size_t next = text.find_first_not_of(' ', at);
    auto following = next == text.npos ? std::nullopt : word_at(text.substr(next));
    if (!following || following->charset != word.charset) {
      decoded += text_in_charset(bytes, word.charset);
      bytes.clear();
    }
    if (!following) return decoded;
    at = next;
    word = *std::move(following);
  }
}

std::string escaped(std::string_view text, std::string_view special) {
  std::string out;
  for (char c : text) {
    if (special.find(c) != special.npos) out += '\\';
    out += c;
  }
  return out;
}

// Where in a list of addresses a character is.
class AddressPlace {
 public:
  void pass(char c) {
    if (escaped_) return void(escaped_ = false);
    if (c == '\\') return void(escaped_ = quoted_ || depth_ > 0);
    if (depth_ == 0 && c == '"') quoted_ = !quoted_;
    if (!quoted_ && c == '(') ++depth_;
    if (!quoted_ && c == ')' && depth_ > 0) --depth_;
  }
  std::string written(std::string_view decoded) const {
    if (depth_ > 0) return escaped(decoded, "()\\");
    const std::string text = escaped(decoded, "\"\\");
    return quoted_ ? text : '"' + text + '"';
  }

 private:
  bool quoted_ = false, escaped_ = false;
  int depth_ = 0;
};

// Converts to UTF-8 unless the encoding of each word must be known first.
std::string header_in_utf8(std::string_view raw) {
  return text_in_charset(raw, {});
}

}  // namespace

std::string decoded_header(std::string_view raw) {
  const std::string text = header_in_utf8(raw);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (auto word = text[at] == '=' ? word_at(std::string_view(text).substr(at)) : std::nullopt)
      out += decoded_run(text, at, *std::move(word));
    else
      out += text[at++];
  }
  return readers::clean_line(out);
}

std::string decoded_address_list(std::string_view raw) {
  const std::string text = header_in_utf8(raw);
  std::string out;
  AddressPlace place;
  for (std::size_t at = 0; at < text.size();) {
    if (auto word = text[at] == '=' ? word_at(std::string_view(text).substr(at)) : std::nullopt) {
      out += place.written(readers::clean_line(decoded_run(text, at, *std::move(word))));
    } else {
      place.pass(text[at]);
      out += text[at++];
    }
  }
  return out;
}

}  // namespace broadsheet::extraction
