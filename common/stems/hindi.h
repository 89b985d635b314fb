// The stems of Hindi words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes off the endings of number and case, in the way of Ramanathan and Rao (2003), and those of future
/// tense. Unlike theirs, -ी stays, which makes words (सरकारी) as often as it inflects them. Nasals before a
/// consonant become anusvara (हिन्दी, हिंदी). Marks that fold_accents() removes make no difference.
/// Thread-safe.
std::string stem_hindi(std::string_view word);

}  // namespace broadsheet
