// Spellings of hamza between vowels.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// مسؤول is also written مسئول. Folding has made و and ي of the carriers of hamza; this makes one word of the
/// two, the first يو inside the word becoming وو.
inline void unify_hamza_before_waw(std::string& folded) {
  constexpr std::string_view ya_waw = "يو", waw_waw = "وو";
  if (const std::size_t at = folded.find(ya_waw, 1); at != folded.npos)
    folded.replace(at, ya_waw.size(), waw_waw);
}

}  // namespace broadsheet
