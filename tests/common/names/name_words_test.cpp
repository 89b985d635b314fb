#include "common/names/name_words.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet::names;
using broadsheet::names::NameWords;

namespace {

std::string cut(std::string_view name) {
  const NameWords words = broadsheet::names::name_words(name);
  std::string out;
  for (const auto& word : words.words) out += (out.empty() ? "" : "|") + std::string(words.text(word));
  return out;
}

}  // namespace

TEST_CASE("A name is cut at everything but letters, digits and inner apostrophes") {
  CHECK(cut("Jean-Claude  O'Brien (7th)") == "jean|claude|obrien|7th");
  CHECK(cut("R&D+") == "r|and|d|plus");
  CHECK(cut("...").empty());
}

TEST_CASE("Single letters are one word, and known to be dotted") {
  CHECK(cut("S.p.A. of the U. S.") == "spa|of|the|us");
  CHECK(broadsheet::names::name_words("S.p.A.").words[0].dotted);
  CHECK_FALSE(broadsheet::names::name_words("SpA").words[0].dotted);
  CHECK(broadsheet::names::name_words("SpA").words[0].capitals == 2);
}

TEST_CASE("A possessive is known by its place, an elided article is gone") {
  const NameWords words = broadsheet::names::name_words("Brook's");
  CHECK(words.words[0].end - words.words[0].possessive == 1);
  CHECK(cut("l'Union") == "union");
  CHECK(cut("L'Union") == "lunion");
}
