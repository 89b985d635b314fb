#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "indexer/entities/tagging/mention.h"

namespace broadsheet::resolution {

/// Bytes [begin, end) of a title or text.
struct NameSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// The part of a mention that is the name: without blanks, quotes, "the", possessive, and a person's titles.
/// Empty when nothing is left.
NameSpan name_within(std::string_view text, NameSpan mention, tagging::MentionType type);

/// Not a name: no letters, no capital, an address, over 100 characters, a month or weekday (`key` is its
/// entity_key).
bool is_junk(std::string_view name, std::string_view key);

/// Two or more letters, and none of them small.
bool is_shouted(std::string_view name);

/// With runs of white space made one blank.
std::string on_one_line(std::string_view name);

/// A shouted name as people write it: `ANGELA MERKEL` gives `Angela Merkel`. A person's words all lose their
/// capitals; of other names, those that may be acronyms (up to three letters, or without vowel) stay.
std::string calmed(std::string_view name, bool person);

}  // namespace broadsheet::resolution
