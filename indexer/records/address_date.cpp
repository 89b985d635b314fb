#include "indexer/records/address_date.h"

#include <fmt/format.h>

#include <array>

#include "common/date.h"
#include "common/folded_cursor.h"

namespace broadsheet::readers {
namespace {

constexpr int first_address_year = 1700;  // of digitised archives
constexpr int first_compact_year = 1900;  // a number of eight digits before that is an id

constexpr std::string_view month_starts = "janfebmaraprmayjunjulaugsepoctnovdec";

bool is_path_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct Numbers {
  int year = 0, month = 0, day = 0;
};

bool is_day(const Numbers& read, int first_year) {
  return read.year >= first_year && is_valid({read.year, read.month, read.day, std::nullopt});
}

/// Reads a path from one place on.
class PathCursor {
 public:
  PathCursor(std::string_view path, std::size_t at) : path_(path), at_(at) {}

  bool at_end() const { return at_ >= path_.size(); }
  char peek() const { return at_end() ? '\0' : path_[at_]; }
  char take() { return at_end() ? '\0' : path_[at_++]; }

  /// The number that all digits here make, if they are as many as wanted; 0 for none.
  int number(std::size_t shortest, std::size_t longest) {
    const std::size_t begin = at_;
    while (is_digit(peek())) ++at_;
    const std::size_t size = at_ - begin;
    if (size < shortest || size > longest) return 0;
    return static_cast<int>(number_of(path_.substr(begin, size)));
  }

  /// `05`, or in a folder of its own `5`, `may`, `May`.
  int month() {
    if (is_digit(peek())) return number(1, 2);
    std::string name;
    while (is_path_letter(peek())) name += static_cast<char>(take() | 0x20);
    const std::size_t found =
        name.size() < 3 || name.size() > 9 ? name.npos : month_starts.find(name.substr(0, 3));
    return found == name.npos || found % 3 != 0 ? 0 : static_cast<int>(found / 3) + 1;
  }

 private:
  std::string_view path_;
  std::size_t at_;
};

bool separates(char c) {
  return c == '-' || c == '_' || c == '.' || c == '/';
}

Numbers separated_day(std::string_view path, std::size_t at) {
  PathCursor cursor(path, at);
  Numbers read{.year = cursor.number(4, 4)};
  if (read.year == 0 || !separates(cursor.peek())) return {};
  cursor.take();
  read.month = cursor.month();
  if (read.month == 0 || !separates(cursor.peek())) return {};
  cursor.take();
  read.day = cursor.number(1, 2);
  return is_day(read, first_address_year) ? read : Numbers{};
}

/// `20210503`, `2021/0503`.
Numbers compact_day(std::string_view path, std::size_t at) {
  PathCursor cursor(path, at);
  const std::string_view digits = FoldedCursor(path, at).digits();
  int number = cursor.number(4, 8);
  if (digits.size() == 4 && (cursor.peek() == '/' || cursor.peek() == '-')) {
    cursor.take();
    const std::size_t day = at + 5;
    number = FoldedCursor(path, day).digits().size() == 4 ? number * 10'000 + cursor.number(4, 4) : 0;
  } else if (digits.size() != 8) {
    number = 0;
  }
  const Numbers read{number / 10'000, number / 100 % 100, number % 100};
  return is_day(read, first_compact_year) ? read : Numbers{};
}

/// `31-01-2024`, unless it could be month, day, year.
Numbers day_first(std::string_view path, std::size_t at) {
  PathCursor cursor(path, at);
  Numbers read{.day = cursor.number(2, 2)};
  const char separator = cursor.take();
  if (separator == '/' || !separates(separator)) return {};
  read.month = cursor.number(2, 2);
  if (cursor.take() != separator) return {};
  read.year = cursor.number(4, 4);
  return read.day > 12 && is_day(read, first_address_year) ? read : Numbers{};
}

/// `/2021/05/` and `/2021-05/`.
Numbers month_folder(std::string_view path, std::size_t at) {
  PathCursor cursor(path, at);
  Numbers read{.year = cursor.number(4, 4)};
  const char separator = cursor.take();
  if (read.year == 0 || at == 0 || path[at - 1] != '/' || (separator != '/' && separator != '-')) return {};
  read.month = cursor.month();
  const bool ends = cursor.at_end() || cursor.peek() == '/';
  read.day = 1;
  return ends && is_day(read, first_address_year) ? read : Numbers{};
}

using Form = Numbers (*)(std::string_view path, std::size_t at);

/// The first place of the path that has the form.
Numbers find_form(std::string_view path, Form form) {
  for (std::size_t i = 0; i < path.size(); ++i) {
    const bool begins =
        is_digit(path[i]) && (i == 0 || (!is_digit(path[i - 1]) && !is_path_letter(path[i - 1])));
    if (!begins) continue;
    if (const Numbers read = form(path, i); read.year != 0) return read;
  }
  return {};
}

std::string day_in(std::string_view path) {
  for (const Form form : {separated_day, compact_day, day_first})
    if (const Numbers read = find_form(path, form); read.year != 0)
      return fmt::format("{:04}-{:02}-{:02}", read.year, read.month, read.day);
  return {};
}

/// What follows the host.
std::string_view path_of(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  const std::size_t scheme = url.find("://");
  if (scheme == url.npos) return url.starts_with('/') ? url : std::string_view();
  const std::size_t path = url.find('/', scheme + 3);
  return path == url.npos ? std::string_view() : url.substr(path);
}

}  // namespace

std::string day_of_address(std::string_view url) {
  const std::string_view path = path_of(url);
  if (std::string day = day_in(path); !day.empty()) return day;
  const Numbers month = find_form(path, month_folder);
  return month.year == 0 ? std::string() : fmt::format("{:04}-{:02}", month.year, month.month);
}

std::string day_of_file_name(std::string_view where) {
  const std::size_t name = where.rfind('/') + 1;  // 0 when there is no folder
  if (std::string day = day_in(where.substr(name)); !day.empty()) return day;
  for (std::size_t i = 0; i + 10 < name; ++i) {
    const bool folder = is_digit(where[i]) && (i == 0 || where[i - 1] == '/') && where[i + 4] == '/';
    const Numbers read = folder ? separated_day(where, i) : Numbers{};
    if (read.year != 0) return fmt::format("{:04}-{:02}-{:02}", read.year, read.month, read.day);
  }
  return {};
}

}  // namespace broadsheet::readers
