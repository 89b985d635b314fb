// A name as the tagger found it, before anybody knows whose it is.
#pragma once

#include <cstddef>
#include <cstdint>

namespace broadsheet::tagging {

/// The types that the tagger distinguishes.
enum class MentionType : std::uint8_t { person, organisation, place, miscellaneous };

/// Bytes [begin, end) of the title or text of a document.
struct RawMention {
  MentionType type = MentionType::person;
  bool in_title = false;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const RawMention&) const = default;
};

}  // namespace broadsheet::tagging
