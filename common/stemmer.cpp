#include "common/stemmer.h"

#include <fmt/format.h>
#include <xapian.h>

#include "common/error.h"

namespace broadsheet {

struct Stemmer::Private {
  Xapian::Stem stem;
};

Stemmer::Stemmer(const Language& language) {
  if (language.stemmer.empty()) return;
  try {
    self_ = std::make_unique<Private>(Private{Xapian::Stem(std::string(language.stemmer))});
  } catch (const Xapian::InvalidArgumentError&) {
    throw EnvironmentError(
        fmt::format("This Xapian has no stemmer for {}; install Xapian 1.4 or newer.", language.name));
  }
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string Stemmer::operator()(std::string_view word) const {
  return self_ ? self_->stem(std::string(word)) : std::string(word);
}

}  // namespace broadsheet
