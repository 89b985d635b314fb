// Months by name, in every language that ICU knows.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

struct NamedMonth {
  int month = 0;  ///< 1 to 12; 0: no name of a month
  bool by_language =
      false;  ///< it means another month in another language, and the given one does not decide
};

/// A name in the form of month_key(). `language` is an ISO 639-1 code, or empty. Looks in a short list of
/// common languages only.
NamedMonth common_month(std::string_view name, std::string_view language);

/// Looks in all languages. The first call builds their table, which takes some milliseconds; thread-safe. If
/// the languages that have the name differ and the given one is not among them, there is no month.
NamedMonth any_month(std::string_view name, std::string_view language);

/// The words of a folded name, joined by single blanks.
std::string month_key(std::string_view folded);

}  // namespace broadsheet
