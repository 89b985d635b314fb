// What a row of the citation tables says. The tables themselves are in rules/.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "common/laws/pattern.h"

namespace broadsheet::laws {

/// A citation that the row must find. The citation is the whole text, or the part between « and ». The tests
/// run every example.
struct Example {
  std::string_view text;
  std::string_view id;
  std::string_view name = {};  ///< given where it is worth testing
};

/// A display name: a template with {captures}, or a function that makes it from the captures.
class Name {
 public:
  constexpr Name(const char* form) : form_(form) {}
  constexpr Name(std::string (*function)(const Captures&)) : function_(function) {}
  std::string operator()(const Captures& captures) const {
    return function_ != nullptr ? function_(captures) : captures.fill(form_);
  }

 private:
  std::string_view form_;
  std::string (*function_)(const Captures&) = nullptr;
};

/// A family of citations that differ in their numbers. The longest match at a place wins; among equally long
/// ones, the first row.
struct Rule {
  std::string_view pattern;  ///< see pattern.h
  std::string_view id;       ///< a template with {captures}; lowered at the end
  Name name;
  std::initializer_list<Example> examples;
  std::string_view more = {};     ///< how each further item of a list looks, after `,` or `and`
  std::string_view context = {};  ///< a lone match counts only if the text has one of these words
  std::string_view act_id = {};   ///< set when the row itself is a pin-cite
  std::string_view act_name = {};
};

/// An act, treaty or programme with a well-known name.
struct NamedLaw {
  std::string_view id;
  std::string_view name;           ///< the best known name; pin-cites use it: Article 17 GDPR
  std::string_view forms;          ///< patterns separated by `; `; each is also a test
  std::string_view standard = {};  ///< the formal citation, shown in brackets: GDPR (Regulation ...)
  /// count only with a pin, with a strong form in the same text, or with a word of `context`
  std::string_view weak_forms = {};
  std::string_view context = {};  ///< words that support a weak form
};

// The tables, by jurisdiction.
std::span<const Rule> eu_act_rules();
std::span<const Rule> eu_document_rules();
std::span<const NamedLaw> eu_named_laws();
std::span<const NamedLaw> eu_treaties();
std::span<const Rule> us_rules();
std::span<const NamedLaw> us_named_laws();
std::span<const Rule> uk_rules();
std::span<const NamedLaw> uk_named_laws();
std::span<const Rule> german_rules();
std::span<const NamedLaw> german_named_laws();
std::span<const Rule> french_rules();
std::span<const NamedLaw> french_named_laws();
std::span<const Rule> southern_rules();
std::span<const NamedLaw> southern_named_laws();
std::span<const Rule> canadian_rules();
std::span<const NamedLaw> canadian_named_laws();
std::span<const Rule> un_rules();
std::span<const NamedLaw> treaties();
std::span<const NamedLaw> programmes();

}  // namespace broadsheet::laws
