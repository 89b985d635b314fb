#pragma once

#include <cstddef>
#include <cstdint>

namespace broadsheet::tagging {

/// What the tagger tells apart.
enum class MentionType : std::uint8_t { person, organisation, place, miscellaneous };

/// A name as the tagger found it: bytes [begin, end) of a document's title or text.
struct RawMention {
  MentionType type = MentionType::person;
  bool in_title = false;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const RawMention&) const = default;
};

}  // namespace broadsheet::tagging
