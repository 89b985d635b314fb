// Stemming, by language.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "common/language.h"
#include "common/stems/stem_steps.h"

namespace broadsheet {

/// Stems words of one language: American spelling for English words, then the exceptions of
/// stems/exceptions.txt, then our own rules for the language, then, unless those rules stem by themselves,
/// Snowball's algorithm from Xapian. Use on one thread only.
class Stemmer {
 public:
  /// A language without rules and stemmer leaves words unchanged. Throws EnvironmentError when this Xapian
  /// lacks the stemmer.
  explicit Stemmer(const Language& language);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  /// `word` must be case-folded and composed.
  std::string operator()(std::string_view word) const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
  std::string_view code_;
  StemSteps steps_;
};

/// True for a language in which words are stemmed.
bool is_stemmed(const Language& language);

}  // namespace broadsheet
