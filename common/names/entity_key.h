#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::names {

inline constexpr std::size_t max_entity_key_bytes = 100;

/// The form of a name by which documents merge: equal keys (and types), the same entity.
/// Letters, digits and single blanks only: case and accents folded, punctuation gone (`U.S.` gives `us`,
/// `Jean-Claude` gives `jean claude`, `O'Brien` gives `obrien`), `&` is `and`, `+` is `plus`. Off go a
/// leading "the", other languages' articles where the case shows that they are articles (`die
/// Bundesregierung`, but `Die Zeit` and `La Paz` stay), a trailing possessive, and legal forms of companies
/// (`Inc.`, `GmbH & Co. KG`). Longer keys than max_entity_key_bytes are cut and end in a hash of the whole.
/// Idempotent. Empty only for a name without letters and digits. Any bytes are safe.
std::string entity_key(std::string_view name);

}  // namespace broadsheet::names
