#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "common/unicode.h"
#include "searcher/interactive/terminal/key.h"
#include "searcher/interactive/terminal/key_name.h"

namespace broadsheet::testing {

using namespace interactive;

/// The key with this key_name().
inline Key key(std::string_view name) {
  for (int code = 0; code <= static_cast<int>(Key::Code::f1); ++code)
    for (const bool alt : {false, true})
      if (const Key each{static_cast<Key::Code>(code), 0, false, alt};
          each.code != Key::Code::character && key_name(each) == name)
        return each;
  Key made{Key::Code::character};
  if (name == "Space") name = " ";
  if (name.starts_with("Alt-")) made.alt = true, name.remove_prefix(4);
  if (name.starts_with("^") && name.size() > 1) made.control = true, name.remove_prefix(1);
  std::size_t at = 0;
  made.character = next_code_point(name, at);
  if (at != name.size()) throw std::invalid_argument("no key is called " + std::string(name));
  if (made.control && made.character >= U'A' && made.character <= U'Z') made.character += U'a' - U'A';
  return made;
}

inline std::vector<interactive::Key> typed(std::string_view text) {
  std::vector<interactive::Key> keys;
  for (std::size_t at = 0; at < text.size();)
    keys.push_back({Key::Code::character, next_code_point(text, at)});
  return keys;
}

}  // namespace broadsheet::testing
