// A small scanner for folded text, used to read dates, times and numbers.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace broadsheet {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
/// True for one or more digits and nothing else.
constexpr bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}
/// A letter of a folded text: lower-case ASCII, or any byte of a longer character.
constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The value of the digits. Only the first 18 count.
constexpr std::int64_t number_of(std::string_view digits) {
  std::int64_t value = 0;
  for (char c : digits.substr(0, 18)) value = value * 10 + (c - '0');
  return value;
}

/// Reads a folded text from left to right.
class FoldedCursor {
 public:
  explicit FoldedCursor(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  std::size_t position() const { return at_; }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char wanted) {
    if (peek() != wanted) return false;
    ++at_;
    return true;
  }
  bool take_any(std::string_view wanted) {
    return peek() != '\0' && wanted.find(peek()) != wanted.npos && ++at_;
  }
  void skip_blanks() {
    while (take(' ')) {
    }
  }
  std::string_view digits() { return take_while(is_digit); }
  std::string_view word() { return take_while(is_letter); }

 private:
  std::string_view take_while(bool (*wanted)(char)) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && wanted(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  std::string_view text_;
  std::size_t at_;
};

}  // namespace broadsheet
