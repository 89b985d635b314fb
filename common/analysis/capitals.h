// Words in capitals: acronyms, or lines that have nothing but capitals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace broadsheet {

/// Whether a word is written in capitals.
enum class Capitals : std::uint8_t {
  no,
  acronym,         ///< two to six capitals beside small letters, or with full stops: `WHO`, `NGOs`, `U.S.`
  among_capitals,  ///< likewise, but the words beside it in its line are in capitals too, which says nothing
};

/// For the word at bytes [begin, end) of `text`, which has no digit. `dotted`: it is written `U.S.`. A word
/// that is alone in its line is an acronym.
Capitals capitals_of(std::string_view text, std::size_t begin, std::size_t end, bool dotted);

}  // namespace broadsheet
