#include "indexer/readers/json_cursor.h"

#include <algorithm>

#include "indexer/readers/json_depth.h"

namespace broadsheet::readers {
namespace {

constexpr std::string_view ends_of_scalars = ",]} \n\r\t";

}  // namespace

void JsonCursor::skip_blanks() {
  while (at_ < json_.size() &&
         (json_[at_] == ' ' || json_[at_] == '\n' || json_[at_] == '\r' || json_[at_] == '\t'))
    ++at_;
}

char JsonCursor::kind() {
  skip_blanks();
  return at_ < json_.size() ? json_[at_] : '\0';
}

void JsonCursor::enter() {
  if (kind() != '\0') ++at_;
}

bool JsonCursor::next() {
  if (kind() == ',') ++at_;
  const char first = kind();
  if (first == '}' || first == ']') ++at_;
  return first != '\0' && first != '}' && first != ']';
}

std::string_view JsonCursor::key() {
  const std::string_view name = string();
  if (kind() == ':') ++at_;
  return name;
}

std::string_view JsonCursor::string() {
  if (kind() != '"') {
    skip();
    return {};
  }
  const std::size_t begin = ++at_;
  while (at_ < json_.size() && json_[at_] != '"') at_ += json_[at_] == '\\' ? 2 : 1;
  const std::size_t end = std::min(at_, json_.size());
  at_ = std::min(end + 1, json_.size());
  return json_.substr(begin, end - begin);
}

void JsonCursor::skip() {
  const char first = kind();
  if (first == '"') {
    string();
  } else if (first == '{' || first == '[') {
    at_ += closed_value_size(json_.substr(at_)).value_or(json_.size() - at_);
  } else {
    const std::size_t end = std::min(json_.find_first_of(ends_of_scalars, at_), json_.size());
    // A lone bracket or comma is damage; moving on keeps every walk finite.
    at_ = std::max(end, std::min(at_ + 1, json_.size()));
  }
}

}  // namespace broadsheet::readers
