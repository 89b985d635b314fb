#include "common/analysis/stemmer.h"

#include <fmt/format.h>
#include <xapian.h>

#include "common/error.h"
#include "common/stems/english_spelling.h"
#include "common/stems/stem_steps.h"
#include "common/stems/stem_table.h"

namespace broadsheet {

struct Stemmer::Private {
  Xapian::Stem stem;
};

Stemmer::Stemmer(const Language& language) : code_(language.code), steps_(stem_steps(language.code)) {
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
  const bool english = code_ == "en";
  const std::string spelled = english ? american_spelling(word) : std::string(word);
  if (const std::string_view stem = listed_stem(spelled, code_); !stem.empty()) return std::string(stem);
  if (const std::string_view stem = english ? stem_of_word_in_ize(spelled) : ""; !stem.empty())
    return std::string(stem);
  if (steps_.stem) return steps_.stem(spelled);
  const std::string regular = steps_.regular_form ? steps_.regular_form(spelled) : spelled;
  const std::string stem = self_ ? self_->stem(regular) : regular;
  return steps_.regular_stem ? steps_.regular_stem(stem) : stem;
}

bool is_stemmed(const Language& language) {
  return !language.stemmer.empty() || stem_steps(language.code).stem;
}

}  // namespace broadsheet
