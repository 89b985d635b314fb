// Groups of letters that are written for the same sound, in one language or in several.
#pragma once

#include <span>
#include <string_view>

namespace broadsheet {

/// Two spellings of one sound, in small letters without accents. Either may be written for the other.
struct SoundAlike {
  std::u32string_view one, other;
  double cost = 0;  ///< as part of an edit cost, where an ordinary edit costs 1
};

/// Sorted by nothing; an entry and its reverse are not both listed. No spelling is longer than six letters.
std::span<const SoundAlike> sound_alikes();

}  // namespace broadsheet
