#include "searcher/interactive/terminal/keyboard.h"

#define NCURSES_NOMACROS
#include <curses.h>

#include <array>
#include <cstddef>
#include <cstdlib>

#include "searcher/interactive/terminal/typed_key.h"

namespace broadsheet::interactive {
namespace {

constexpr int milliseconds_for_escape = 25;
constexpr int last_byte = 0xFF;  // greater numbers are ncurses' named keys
constexpr int paste_begins = KEY_MAX + 1, paste_ends = KEY_MAX + 2, mouse_begins = KEY_MAX + 3,
              old_mouse_begins = KEY_MAX + 4, plain_keys = KEY_MAX + 10;

/// Some terminals send these bytes although their description says otherwise.
struct PlainKey {
  const char* bytes;
  Key::Code code;
};
constexpr std::array plain_key_table{
    PlainKey{"\x1b[A", Key::Code::up},    PlainKey{"\x1b[B", Key::Code::down},
    PlainKey{"\x1b[C", Key::Code::right}, PlainKey{"\x1b[D", Key::Code::left},
    PlainKey{"\x1b[H", Key::Code::home},  PlainKey{"\x1b[F", Key::Code::end},
    PlainKey{"\x1b[1~", Key::Code::home}, PlainKey{"\x1b[4~", Key::Code::end},
    PlainKey{"\x1bOP", Key::Code::f1},    PlainKey{"\x1b[11~", Key::Code::f1},
};

void define_keys() {
  const auto define = [](const char* bytes, int number) {
    define_key(bytes, 0);  // removes what the terminal's description says about these bytes
    define_key(bytes, number);
  };
  define("\x1b[200~", paste_begins);
  define("\x1b[201~", paste_ends);
  define("\x1b[<", mouse_begins);
  define("\x1b[M", old_mouse_begins);
  for (std::size_t i = 0; i < plain_key_table.size(); ++i)
    define(plain_key_table[i].bytes, plain_keys + static_cast<int>(i));
}

/// The key for a number of ncurses, or one of our own numbers above KEY_MAX.
Key::Code code_of(int number) {
  const int plain = number - plain_keys;
  if (plain >= 0 && plain < static_cast<int>(plain_key_table.size()))
    return plain_key_table[static_cast<std::size_t>(plain)].code;
  switch (number) {
    case KEY_ENTER:
      return Key::Code::enter;
    case KEY_BTAB:
      return Key::Code::back_tab;
    case KEY_BACKSPACE:
      return Key::Code::backspace;
    case KEY_DC:
      return Key::Code::del;
    case KEY_UP:
      return Key::Code::up;
    case KEY_DOWN:
      return Key::Code::down;
    case KEY_LEFT:
      return Key::Code::left;
    case KEY_RIGHT:
      return Key::Code::right;
    case KEY_HOME:
      return Key::Code::home;
    case KEY_END:
      return Key::Code::end;
    case KEY_PPAGE:
      return Key::Code::page_up;
    case KEY_NPAGE:
      return Key::Code::page_down;
    case KEY_F(1):
      return Key::Code::f1;
    case KEY_RESIZE:
      return Key::Code::resize;
    default:
      return Key::Code::unknown;
  }
}

constexpr std::chrono::milliseconds double_click{400};

}  // namespace

Keyboard::Keyboard(bool is_utf8) : characters_(is_utf8) {
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  if (std::getenv("ESCDELAY") == nullptr) set_escdelay(milliseconds_for_escape);
  define_keys();
}

std::optional<Key> Keyboard::read() {
  while (true) {
    const int number = getch();
    if (number == ERR) return std::nullopt;
    const std::optional<Key> key = number > last_byte ? named_key(number) : byte_key(number);
    if (key && key->code == Key::Code::escape) return escape_or_alt();
    if (key) return key;
  }
}

Key Keyboard::with_double_clicks(Key key) {
  if (key.code != Key::Code::click) return key;
  const Clock::time_point now = Clock::now();
  const Place place{key.row, key.column};
  const bool again = place == last_click_ && now - last_click_time_ <= double_click;
  last_click_ = place;
  last_click_time_ = again ? Clock::time_point() : now;
  if (again) key.code = Key::Code::double_click;
  return key;
}

/// A key that ncurses or define_keys() has a number for. nullopt: the number begins something else, such as a
/// paste.
std::optional<Key> Keyboard::named_key(int number) {
  if (number == paste_begins || number == paste_ends) {
    pasting_ = number == paste_begins;
    return std::nullopt;
  }
  if (number == mouse_begins || number == old_mouse_begins) {
    mouse_.begin(number == mouse_begins);
    return std::nullopt;
  }
  const Key key{.code = code_of(number)};
  if (pasting_ && key.code != Key::Code::resize) return std::nullopt;
  return key;
}

/// nullopt: the character or mouse report is incomplete or invalid.
std::optional<Key> Keyboard::byte_key(int byte) {
  constexpr int control_c = 3;
  if (mouse_.is_open()) {
    const std::optional<Key> key = mouse_.add(static_cast<char>(byte));
    return key ? std::optional(with_double_clicks(*key)) : std::nullopt;
  }
  if (byte == control_c) pasting_ = false;  // a way out when the end of a paste got lost
  const std::optional<char32_t> character = characters_.add(static_cast<char>(byte));
  if (!character) return std::nullopt;
  return pasting_ ? pasted_key(*character) : std::optional(typed_key(*character));
}

/// Escape alone, or Alt with the character that follows at once.
Key Keyboard::escape_or_alt() {
  constexpr int escape = 0x1B;
  const Key alone{.code = Key::Code::escape};
  int number = getch();
  if (number > last_byte || number == escape) {
    ungetch(number);
    return alone;
  }
  std::optional<Key> key;
  for (; !key && number != ERR && number <= last_byte; number = key ? ERR : getch()) key = byte_key(number);
  if (!key) return alone;
  key->alt = true;
  return *key;
}

}  // namespace broadsheet::interactive
