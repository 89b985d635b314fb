#include "indexer/readers/mail_likeness.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

// Lower case. People write memos with the other ones.
constexpr std::array headers_of_programs = {"message-id"sv,  "mime-version"sv, "received"sv,
                                            "return-path"sv, "delivered-to"sv, "content-transfer-encoding"sv,
                                            "references"sv,  "in-reply-to"sv,  "newsgroups"sv,
                                            "path"sv,        "xref"sv,         "dkim-signature"sv,
                                            "x-mailer"sv,    "user-agent"sv,   "x-from"sv,
                                            "envelope-to"sv, "thread-index"sv, "authentication-results"sv,
                                            "content-type"sv};
constexpr std::array headers_of_people = {"from"sv, "to"sv, "subject"sv, "date"sv, "cc"sv, "reply-to"sv};

constexpr int max_header_lines = 60;

template <std::size_t size>
bool is_among(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The name before the colon of a header, in lower case; empty for other lines.
std::string header_name(std::string_view line) {
  std::string name(line.substr(0, std::min(line.find(':'), line.size())));
  if (name.size() == line.size()) return {};
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
    if (c != '-' && (c < 'a' || c > 'z')) return {};
  }
  return name;
}

struct HeaderCount {
  int of_programs = 0;
  int of_people = 0;
};

// Counts in the lines before the first blank one. All of them must be headers or continue one.
HeaderCount count_mail_headers(std::string_view text) {
  HeaderCount count;
  for (int i = 0; i < max_header_lines && !text.empty(); ++i) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (is_blank(line)) break;
    const std::string name = header_name(line);
    if (is_among(headers_of_programs, name) || name.starts_with("x-"))
      ++count.of_programs;
    else if (is_among(headers_of_people, name))
      ++count.of_people;
    else if (name.empty() && !line.starts_with(' ') && !line.starts_with('\t'))
      return i == 0 ? HeaderCount{} : count;
  }
  return count;
}

}  // namespace

bool is_mail(std::string_view text) {
  const HeaderCount count = count_mail_headers(text);
  return count.of_programs > 0 && count.of_people > 0 && count.of_programs + count.of_people > 2;
}

bool is_mailbox(std::string_view text) {
  if (!text.starts_with("From ")) return false;
  const std::string_view line = text.substr(0, text.find('\n'));
  const std::size_t colon = line.find(':');
  const bool has_time = colon != line.npos && colon > 0 && line[colon - 1] >= '0' && line[colon - 1] <= '9';
  if (!has_time) return false;
  const HeaderCount count = count_mail_headers(text.substr(std::min(line.size() + 1, text.size())));
  return count.of_programs + count.of_people > 1;
}

}  // namespace broadsheet::readers
