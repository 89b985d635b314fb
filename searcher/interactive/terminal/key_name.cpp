#include "searcher/interactive/terminal/key_name.h"

#include <algorithm>
#include <array>

#include "common/unicode.h"

namespace broadsheet::interactive {
namespace {

struct CodeName {
  Key::Code code;
  std::string_view name;
};
constexpr std::array code_names = {
    CodeName{Key::Code::enter, "Enter"},  CodeName{Key::Code::escape, "Esc"},
    CodeName{Key::Code::tab, "Tab"},      CodeName{Key::Code::back_tab, "Shift-Tab"},
    CodeName{Key::Code::del, "Del"},      CodeName{Key::Code::backspace, "Backspace"},
    CodeName{Key::Code::up, "Up"},        CodeName{Key::Code::down, "Down"},
    CodeName{Key::Code::left, "Left"},    CodeName{Key::Code::right, "Right"},
    CodeName{Key::Code::home, "Home"},    CodeName{Key::Code::end, "End"},
    CodeName{Key::Code::page_up, "PgUp"}, CodeName{Key::Code::page_down, "PgDn"},
    CodeName{Key::Code::f1, "F1"},
};

std::string character_name(const Key& key) {
  if (key.character == U' ' && !key.control) return "Space";
  std::string name;
  const bool is_letter = key.character >= U'a' && key.character <= U'z';
  append_utf8(name, key.control && is_letter ? key.character - U'a' + U'A' : key.character);
  return key.control ? "^" + name : name;
}

}  // namespace

std::string key_name(const Key& key) {
  const std::string prefix = key.alt ? "Alt-" : "";
  if (key.code == Key::Code::character) return prefix + character_name(key);
  for (const CodeName& row : code_names)
    if (row.code == key.code) return prefix + std::string(row.name);
  return {};
}

bool names_key(std::string_view names, const Key& key) {
  const std::string name = key_name(key);
  if (name.empty()) return false;
  for (std::size_t begin = 0; begin < names.size();) {
    const std::size_t end = std::min(names.find(' ', begin), names.size());
    if (names.substr(begin, end - begin) == name) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace broadsheet::interactive
