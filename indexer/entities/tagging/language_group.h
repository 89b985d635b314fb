// Groups languages by how they write names.
#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet::tagging {

/// DO NOT CHANGE THESE VALUES: models are trained on them.
enum class LanguageGroup : std::uint8_t {
  other = 0,
  english = 1,
  german = 2,
  french = 3,
  spanish = 4,
  italian = 5
};

/// Takes an ISO 639-1 code; ignores case and region (`de-AT`).
constexpr LanguageGroup language_group(std::string_view code) {
  const std::string_view language = code.substr(0, 2);
  if (code.size() > 2 && code[2] != '-' && code[2] != '_') return LanguageGroup::other;
  if (language == "en") return LanguageGroup::english;
  if (language == "de") return LanguageGroup::german;
  if (language == "fr") return LanguageGroup::french;
  if (language == "es" || language == "pt" || language == "ca" || language == "gl")
    return LanguageGroup::spanish;
  if (language == "it") return LanguageGroup::italian;
  return LanguageGroup::other;
}

/// True for French, Spanish and Italian, where a name can continue in small letters (`Banque centrale
/// européenne`).
constexpr bool has_small_adjectives(LanguageGroup group) {
  return group >= LanguageGroup::french;
}

}  // namespace broadsheet::tagging
