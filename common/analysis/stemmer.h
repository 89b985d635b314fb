#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "common/language.h"

namespace broadsheet {

/// The stemming of one language: American spelling of English words, the exceptions of stems/exceptions.txt,
/// then Snowball's algorithm (as Xapian brings it). One thread.
class Stemmer {
 public:
  /// A language without a stemmer leaves words as they are. Throws EnvironmentError when this Xapian lacks
  /// it.
  explicit Stemmer(const Language& language);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  /// `word` is case folded and composed.
  std::string operator()(std::string_view word) const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
  std::string_view code_;
};

}  // namespace broadsheet
