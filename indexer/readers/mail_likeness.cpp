#include "indexer/readers/mail_likeness.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "common/folded_cursor.h"
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

// Servers put dozens of lines before those of the sender.
constexpr int max_header_lines = 400;

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
    if (c != '-' && c != '_' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) return {};
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

constexpr std::array weekdays = {"Mon"sv, "Tue"sv, "Wed"sv, "Thu"sv, "Fri"sv, "Sat"sv, "Sun"sv};
constexpr std::array months = {"Jan"sv, "Feb"sv, "Mar"sv, "Apr"sv, "May"sv, "Jun"sv,
                               "Jul"sv, "Aug"sv, "Sep"sv, "Oct"sv, "Nov"sv, "Dec"sv};

// The words of a line; not more than a line of a mailbox has.
std::vector<std::string_view> words_of(std::string_view line) {
  constexpr std::size_t max_words = 16;
  std::vector<std::string_view> words;
  while (words.size() <= max_words) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t,"), line.size()));
    if (line.empty()) break;
    const std::size_t size = std::min(line.find_first_of(" \t,"), line.size());
    words.push_back(line.substr(0, size));
    line.remove_prefix(size);
  }
  return words;
}

bool is_year(std::string_view word) {
  return word.size() == 4 && all_digits(word) && (word.starts_with("19") || word.starts_with("20"));
}

bool is_time(std::string_view word) {
  const std::size_t colon = word.find(':');
  return (colon == 1 || colon == 2) && all_digits(word.substr(0, colon)) && word.size() >= colon + 3 &&
         all_digits(word.substr(colon + 1, 2));
}

bool is_day(std::string_view word) {
  return word.size() <= 2 && all_digits(word);
}

// A weekday, and behind it a day, a month, a time and a year in any order, with a zone or not.
bool is_date_of_mailbox(std::span<const std::string_view> words) {
  if (words.size() < 5 || words.size() > 9 || !is_among(weekdays, words[0])) return false;
  const auto has = [&](auto&& is) { return std::any_of(words.begin() + 1, words.end(), is); };
  return has([](std::string_view word) { return is_among(months, word); }) && has(is_day) && has(is_time) &&
         has(is_year);
}

}  // namespace

bool is_mailbox_line(std::string_view line) {
  if (!line.starts_with("From ") || line.size() > 500) return false;
  const std::vector<std::string_view> words = words_of(line.substr(5));
  const std::span<const std::string_view> all(words);
  // Archives of lists write `jane at example.org`.
  const bool disguised = all.size() > 3 && all[1] == "at";
  return all.size() > 5 && is_date_of_mailbox(all.subspan(disguised ? 3 : 1));
}

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
