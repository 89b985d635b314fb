#include "searcher/serve/http_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "searcher/serve/limits.h"

namespace broadsheet::serve {
namespace {

constexpr std::size_t longest_address = 8 << 10;

constexpr std::string_view not_understood = "The request cannot be understood.";

/// Thrown when reading a request stops early.
struct Refused {
  int status;
  std::string_view message;
};
struct ConnectionEnded {};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c;
}

bool same_word(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char left, char right) { return lower(left) == lower(right); });
}

std::string_view without_blanks(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// Checks the syntax of method and header names.
bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return c > ' ' && c < 0x7F &&
           std::string_view("\"(),/:;<=>?@[\\]{}").find(static_cast<char>(c)) == std::string_view::npos;
  });
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](unsigned char c) { return (c < ' ' && c != '\t') || c == 0x7F; });
}

std::optional<char> hex_byte(std::string_view digits) {
  unsigned value = 0;
  if (digits.size() != 2) return std::nullopt;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + 2, value, 16);
  if (error != std::errc() || end != digits.data() + 2) return std::nullopt;
  return static_cast<char>(value);
}

/// Leaves a percent sign as it is if no two hexadecimal digits follow.
std::string decoded(std::string_view text, bool plus_is_blank) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = text[at] == '%' ? hex_byte(text.substr(at + 1, 2)) : std::nullopt;
    if (byte) at += 2;
    plain += byte ? *byte : text[at] == '+' && plus_is_blank ? ' ' : text[at];
  }
  return plain;
}

/// Reads the first line and the headers line by line, without line ends.
class HeadReader {
 public:
  explicit HeadReader(TimedSocket& socket) : socket_(socket) {}

  std::string line() {
    std::string read;
    for (char byte; (byte = next()) != '\n';) read += byte;
    if (read.ends_with('\r')) read.pop_back();
    if (has_control(read)) throw Refused{400, not_understood};
    is_first_ = false;
    return read;
  }

 private:
  char next() {
    char byte;
    if (socket_.read(&byte, 1) != 1) throw ConnectionEnded();
    if (++bytes_ > limits::header_bytes)
      throw is_first_ ? Refused{414, "The address is too long; send the request as JSON by POST."}
                      : Refused{431, "The headers of the request are too long."};
    return byte;
  }

  TimedSocket& socket_;
  std::size_t bytes_ = 0;
  bool is_first_ = true;
};

/// The headers that matter here.
struct Headers {
  std::optional<std::string> host, origin, fetch_site, content_type, content_length, transfer_encoding,
      connection, expect;

  std::optional<std::string>* find(std::string_view name) {
    const std::array<std::pair<std::string_view, std::optional<std::string>*>, 8> known{
        {{"host", &host},
         {"origin", &origin},
         {"sec-fetch-site", &fetch_site},
         {"content-type", &content_type},
         {"content-length", &content_length},
         {"transfer-encoding", &transfer_encoding},
         {"connection", &connection},
         {"expect", &expect}}};
    for (const auto& [each, value] : known)
      if (same_word(each, name)) return value;
    return nullptr;
  }
};

Headers read_headers(HeadReader& head) {
  Headers headers;
  for (std::string line; !(line = head.line()).empty();) {
    const std::size_t colon = line.find(':');
    if (colon == line.npos || !is_name(line.substr(0, colon))) throw Refused{400, not_understood};
    std::optional<std::string>* value = headers.find(line.substr(0, colon));
    if (!value) continue;
    if (*value) throw Refused{400, not_understood};  // a repeated header is ambiguous
    *value = without_blanks(std::string_view(line).substr(colon + 1));
  }
  // A proxy on the way may have used the other length.
  if (headers.content_length && headers.transfer_encoding) throw Refused{400, not_understood};
  return headers;
}

/// `GET /path?key=value HTTP/1.1`. Returns false for HTTP/1.0.
bool read_first_line(const std::string& line, HttpRequest& request) {
  const std::size_t blank = line.find(' '), last_blank = line.rfind(' ');
  if (blank == line.npos || blank == last_blank) throw Refused{400, not_understood};
  const std::string_view address = std::string_view(line).substr(blank + 1, last_blank - blank - 1);
  const std::string_view version = std::string_view(line).substr(last_blank + 1);
  request.method = line.substr(0, blank);
  if (!is_name(request.method) || address.empty() || address.find(' ') != address.npos ||
      (version != "HTTP/1.1" && version != "HTTP/1.0"))
    throw Refused{400, not_understood};
  if (address.size() > longest_address)
    throw Refused{414, "The address is too long; send the request as JSON by POST."};
  const std::size_t question = address.find('?');
  request.path = decoded(address.substr(0, question), false);
  if (question != address.npos) request.parameters = query_parameters(address.substr(question + 1));
  return version == "HTTP/1.1";
}

void skip(TimedSocket& socket, std::size_t count) {
  std::array<char, 4096> bytes;
  while (count > 0) {
    const ssize_t read = socket.read(bytes.data(), std::min(count, bytes.size()));
    if (read <= 0) return;
    count -= static_cast<std::size_t>(read);
  }
}

std::size_t body_length(const Headers& headers) {
  if (headers.transfer_encoding || !headers.content_length)
    throw Refused{411, "A request is sent with its Content-Length."};
  const std::string& digits = *headers.content_length;
  std::size_t length = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
  if (digits.empty() || end != digits.data() + digits.size() || error == std::errc::invalid_argument)
    throw Refused{400, not_understood};
  return error == std::errc() ? length : std::string::npos;
}

std::string read_body(TimedSocket& socket, const Headers& headers) {
  const std::size_t length = body_length(headers);
  if (length > limits::request_bytes) {
    skip(socket, length);  // a client may only read the answer after sending everything
    throw Refused{413, "The request is too large."};
  }
  if (headers.expect && same_word(*headers.expect, "100-continue")) {
    socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    if (!socket.flush()) throw ConnectionEnded();
  }
  std::string body(length, '\0');
  for (std::size_t at = 0; at < length;) {
    const ssize_t read = socket.read(body.data() + at, length - at);
    if (read <= 0) throw ConnectionEnded();
    at += static_cast<std::size_t>(read);
  }
  return body;
}

bool wants_end(const Headers& headers) {
  return headers.connection && same_word(*headers.connection, "close");
}

}  // namespace

std::vector<std::pair<std::string, std::string>> query_parameters(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> parameters;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    const std::size_t equals = std::min(pair.find('='), pair.size());
    if (!pair.empty())
      parameters.emplace_back(decoded(pair.substr(0, equals), true),
                              decoded(pair.substr(std::min(equals + 1, pair.size())), true));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return parameters;
}

ReceivedRequest read_http_request(TimedSocket& socket) {
  ReceivedRequest received;
  received.arrived = true;
  try {
    HeadReader head(socket);
    const bool may_stay = read_first_line(head.line(), received.request);
    const Headers headers = read_headers(head);
    received.request.host = headers.host.value_or("");
    received.request.origin = headers.origin.value_or("");
    received.request.fetch_site = headers.fetch_site.value_or("");
    received.request.content_type = headers.content_type.value_or("");
    const bool posts = received.request.method == "POST";
    if (posts) received.request.body = read_body(socket, headers);
    const bool unread_body = !posts && (headers.content_length || headers.transfer_encoding);
    received.is_last = !may_stay || unread_body || wants_end(headers);
  } catch (const Refused& refused) {
    received.status = refused.status;
    received.refusal = refused.message;
  } catch (const ConnectionEnded&) {
    received.arrived = false;
  }
  return received;
}

}  // namespace broadsheet::serve
