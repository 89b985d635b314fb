// What our own rules do to words of a language, beside or instead of Xapian's stemming algorithm.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes a case-folded, composed word with its accents, and returns another form of it. Thread-safe.
using StemStep = std::string (*)(std::string_view word);

struct StemSteps {
  std::string_view language;  ///< its code
  /// Runs before Xapian's algorithm: gives words the form in which the algorithm brings them together.
  StemStep regular_form = nullptr;
  /// Runs instead of Xapian's algorithm.
  StemStep stem = nullptr;
  /// Runs after Xapian's algorithm: gives the stems of one word the same form.
  StemStep regular_stem = nullptr;
};

/// The steps of the language with this code; all are nullptr when it has none.
StemSteps stem_steps(std::string_view language_code);

}  // namespace broadsheet
