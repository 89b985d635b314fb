#include "searcher/interactive/terminal/mouse_input.h"

#include <array>
#include <charconv>
#include <string_view>

namespace broadsheet::interactive {
namespace {

/// Rows and columns count from 1.
struct MouseReport {
  int button = 0, column = 0, row = 0;
};

std::optional<MouseReport> read_decimal(std::string_view bytes) {
  std::array<int, 3> numbers{};
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (i > 0 && (at == end || *at++ != ';')) return std::nullopt;
    const auto [behind, fault] = std::from_chars(at, end, numbers[i]);
    if (fault != std::errc()) return std::nullopt;
    at = behind;
  }
  return MouseReport{numbers[0], numbers[1], numbers[2]};
}

/// Each byte is a number plus 32.
MouseReport read_bytes(std::string_view bytes) {
  const auto number = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]) - 32; };
  return {number(0), number(1), number(2)};
}

std::optional<Key> key_of(const MouseReport& report) {
  constexpr int modifiers = 4 | 8 | 16, left = 0, wheel_up = 64, wheel_down = 65;
  if (report.column < 1 || report.row < 1) return std::nullopt;
  Key key{.row = static_cast<std::size_t>(report.row - 1),
          .column = static_cast<std::size_t>(report.column - 1)};
  switch (report.button & ~modifiers) {
    case left:
      key.code = Key::Code::click;
      return key;
    case wheel_up:
      key.code = Key::Code::wheel_up;
      return key;
    case wheel_down:
      key.code = Key::Code::wheel_down;
      return key;
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Key> MouseInput::add(char byte) {
  constexpr std::size_t longest = 32, size_of_bytes = 3;
  if (!decimal_) {
    bytes_ += byte;
    is_open_ = bytes_.size() < size_of_bytes;
    return is_open_ ? std::nullopt : key_of(read_bytes(bytes_));
  }
  if ((byte >= '0' && byte <= '9') || byte == ';') {
    bytes_ += byte;
    is_open_ = bytes_.size() < longest;
    return std::nullopt;
  }
  is_open_ = false;
  const std::optional<MouseReport> report = read_decimal(bytes_);
  return report && byte == 'M' ? key_of(*report) : std::nullopt;  // `m` reports the release of a button
}

}  // namespace broadsheet::interactive
