#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "common/laws/pattern.h"

namespace broadsheet::laws {

/// How a row's citation is written. All of the text is the citation, or what stands between « and ». The
/// tests run every example of every row.
struct Example {
  std::string_view text;
  std::string_view id;
  std::string_view name = {};  ///< where it is worth showing
};

/// A display name: a form with {captures} to fill, or a function of them.
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

/// A family of citations that numbers tell apart. The longest match at a place wins; of equal ones, the row
/// that comes first.
struct Rule {
  std::string_view pattern;  ///< see pattern.h
  std::string_view id;       ///< with {captures}; made lower case
  Name name;
  std::initializer_list<Example> examples;
  std::string_view more = {};     ///< what each further item of a list looks like, after `,` or `and`
  std::string_view context = {};  ///< words of which the text must hold one, else a lone match does not count
  std::string_view act_id = {};   ///< when the row itself is a pin-cite
  std::string_view act_name = {};
};

/// An act, treaty or programme that people call by a name.
struct NamedLaw {
  std::string_view id;
  std::string_view name;           ///< the best known one; pin-cites use it: Article 17 GDPR
  std::string_view forms;          ///< patterns, separated by `; `, each an example of itself
  std::string_view standard = {};  ///< how acts are cited otherwise, shown in brackets: GDPR (Regulation ...)
  std::string_view weak_forms = {};  ///< count with a pin, with a strong form in the same text, or with:
  std::string_view context = {};     ///< words of which the text must hold one
};

// The table, by jurisdiction.
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
