#include "indexer/records/list_literal.h"

#include <algorithm>

#include "common/unicode.h"
#include "indexer/input/clean_text.h"
#include "indexer/records/absent_value.h"

namespace broadsheet::readers {
namespace {

using Items = std::vector<std::string>;

bool is_quote(char c) {
  return c == '"' || c == '\'';
}

// Cuts the items out of what is between the brackets.
class LiteralReader {
 public:
  explicit LiteralReader(std::string_view inside) : rest_(inside) {}

  // False when something else than a list of strings, words and objects is met.
  bool read(Items& items) {
    while (skip_between(), !rest_.empty()) {
      std::string item;
      const bool read = rest_.starts_with('{') ? object(item) : value(item);
      if (!read) return false;
      if (!is_absent(item)) items.push_back(std::move(item));
    }
    return quoted_ > 0;
  }

 private:
  void skip_between() {
    while (!rest_.empty() && (rest_.front() == ',' || rest_.front() == ' ' || rest_.front() == '\n'))
      rest_.remove_prefix(1);
  }

  bool value(std::string& item) {
    if (rest_.starts_with("u'") || rest_.starts_with("u\"")) rest_.remove_prefix(1);  // Python 2
    return is_quote(rest_.front()) ? quoted(item) : bare(item);
  }

  bool bare(std::string& item) {
    const std::size_t end = std::min(rest_.find_first_of(",:}"), rest_.size());
    if (end == 0) return false;
    item = trim(rest_.substr(0, end));
    rest_.remove_prefix(end);
    return item.find_first_of("'\"") == item.npos;
  }

  bool quoted(std::string& item) {
    const char quote = rest_.front();
    for (std::size_t i = 1; i < rest_.size(); ++i) {
      if (rest_[i] == '\\' && i + 1 < rest_.size()) {
        i += escape(rest_.substr(i + 1), item);
      } else if (rest_[i] == quote) {
        rest_.remove_prefix(i + 1);
        ++quoted_;
        return true;
      } else {
        item += rest_[i];
      }
    }
    return false;
  }

  // Appends what the escape stands for, and returns how many characters it has behind the backslash.
  static std::size_t escape(std::string_view escaped, std::string& item) {
    const char kind = escaped.front();
    const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
    std::uint32_t code = 0;
    std::size_t read = 0;
    for (; read < digits && read + 1 < escaped.size(); ++read) {
      const char c = static_cast<char>(escaped[read + 1] | 0x20);
      if (c >= '0' && c <= '9')
        code = code * 16 + static_cast<std::uint32_t>(c - '0');
      else if (c >= 'a' && c <= 'f')
        code = code * 16 + static_cast<std::uint32_t>(c - 'a' + 10);
      else
        break;
    }
    if (digits > 0 && read == digits) {
      append_utf8(item, code >= 0xd800 && code < 0xe000 ? U'\uFFFD' : static_cast<char32_t>(code));
      return 1 + digits;
    }
    item += kind == 'n' ? '\n' : kind == 't' ? '\t' : kind;
    return 1;
  }

  // `{'id': 7, 'name': 'Jo Doe'}`: the value of a key that means a name, or the only value.
  bool object(std::string& item) {
    rest_.remove_prefix(1);
    std::string first;
    int members = 0;
    while (skip_between(), !rest_.empty() && rest_.front() != '}') {
      std::string key, member;
      if (!value(key)) return false;
      while (rest_.starts_with(' ') || rest_.starts_with(':')) rest_.remove_prefix(1);
      if (rest_.empty() || !value(member)) return false;
      if (members++ == 0) first = member;
      if (item.empty() && (key == "name" || key == "title" || key == "label" || key == "full_name"))
        item = member;
    }
    if (rest_.empty()) return false;
    rest_.remove_prefix(1);
    if (members == 1 && item.empty()) item = first;
    return true;
  }

  std::string_view rest_;
  int quoted_ = 0;
};

// What is inside the brackets of a list; nullopt when the value has none.
std::optional<std::string_view> inside_of_list(std::string_view value) {
  constexpr std::string_view numpy = "array(";
  if (value.starts_with(numpy) && value.ends_with(')')) {
    value = value.substr(numpy.size());
    value = trim(value.substr(0, value.rfind(']') + 1));
  }
  if (value.starts_with("c(")) value.remove_prefix(1);
  if (value.size() < 2) return std::nullopt;
  const char open = value.front(), close = value.back();
  const bool brackets =
      (open == '[' && close == ']') || (open == '(' && close == ')') || (open == '{' && close == '}');
  if (!brackets) return std::nullopt;
  return trim(value.substr(1, value.size() - 2));
}

std::optional<Items> items_of(std::string_view inside) {
  const bool begins = !inside.empty() && (is_quote(inside.front()) || inside.front() == '{' ||
                                          inside.starts_with("u'") || inside.starts_with("u\""));
  Items items;
  if (!begins || !LiteralReader(inside).read(items)) return std::nullopt;
  return items;
}

}  // namespace

std::optional<Items> list_literal(std::string_view value) {
  value = trim(value);
  const auto inside = inside_of_list(value);
  if (!inside) return std::nullopt;
  if (value.starts_with('{'))
    if (auto object = items_of(value)) return object;
  return items_of(*inside);
}

std::vector<std::string> list_items(std::string_view value, std::string_view separators) {
  if (auto items = list_literal(value)) return *std::move(items);
  value = trim(value);
  std::string with_comma(separators);
  if (value.starts_with('[') && value.find(']') == value.size() - 1) {  // as Java writes a list
    value = value.substr(1, value.size() - 2);
    with_comma += ',';
  }
  std::vector<std::string> items;
  while (!value.empty()) {
    const std::size_t end = std::min(value.find_first_of(with_comma), value.size());
    if (!is_absent(value.substr(0, end))) items.emplace_back(value.substr(0, end));
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  return items;
}

}  // namespace broadsheet::readers
