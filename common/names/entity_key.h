// The key of a name. Names with equal keys are the same entity in all documents.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::names {

inline constexpr std::size_t max_entity_key_bytes = 100;

/// Equal keys and types mean the same entity. A key has letters, digits and single blanks only: case and
/// accents are folded, punctuation is dropped (`U.S.` gives `us`, `Jean-Claude` gives `jean claude`,
/// `O'Brien` gives `obrien`), `&` becomes `and`, `+` becomes `plus`. A leading "the", a trailing possessive
/// and legal forms of companies (`Inc.`, `GmbH & Co. KG`) are removed. So are articles of other languages, if
/// their case shows that they are articles: `die Bundesregierung` loses it, `Die Zeit` and `La Paz` do not. A
/// key longer than max_entity_key_bytes is cut and ends in a hash of the whole. Idempotent. Empty only for a
/// name without letters and digits. Any bytes are safe.
std::string entity_key(std::string_view name);

}  // namespace broadsheet::names
