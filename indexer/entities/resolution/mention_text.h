// Cleans up mentions: what part of one is the name, and what is no name at all.
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

/// The part of a mention that is the name: without outer blanks, quotes, "the", a possessive, and a person's
/// titles. Empty when nothing remains.
NameSpan name_within(std::string_view text, NameSpan mention, tagging::MentionType type);

/// True for what is no name: without letters or capitals, an address, more than 100 characters, a month or a
/// weekday. `key` is its entity_key.
bool is_junk(std::string_view name, std::string_view key);

/// True for two or more letters, none of them small.
bool is_shouted(std::string_view name);

/// Replaces each run of white space with one blank.
std::string on_one_line(std::string_view name);

/// A name in capitals as people usually write it: `ANGELA MERKEL` gives `Angela Merkel`. All words of a
/// person change. In other names, words that may be acronyms stay (up to three letters, or without a vowel).
std::string calmed(std::string_view name, bool person);

}  // namespace broadsheet::resolution
