#include "indexer/entities/tagging/document_context.h"

#include "tests/indexer/entities/tagging/tokens_of.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

DocumentContext context_of(std::string_view text) {
  DocumentContext context;
  context.clear();
  const AnalysedText part = test::analysed(text);
  context.note_capitals(part.tokens, part.words);
  context.note_small(part.tokens);
  return context;
}

std::uint16_t bits_of(std::string_view text, std::string_view lower_word) {
  return context_of(text).bits(word_hash(lower_word));
}

}  // namespace

TEST_CASE("A word that is also written in small letters is known") {
  CHECK(bits_of("Growth slowed. The growth", "growth") & seen_small);
  CHECK_FALSE(bits_of("Paris sleeps. The growth", "paris") & seen_small);
}

TEST_CASE("What stands before a name once counts everywhere") {
  const std::string_view text = "He met President Adams in Vienna. Adams left.";
  CHECK(bits_of(text, "adams") & title_before);
  CHECK(bits_of(text, "vienna") & preposition_before);
  CHECK_FALSE(bits_of(text, "vienna") & title_before);
}

TEST_CASE("What stands behind a name counts") {
  CHECK(bits_of("Then Miller said so.", "miller") & speech_after);
  CHECK(bits_of("They bought Acme Inc. today.", "acme") & company_after);
  CHECK(bits_of("The European Agency was told.", "european") & organisation_near);
}

TEST_CASE("Acronyms in brackets are known") {
  CHECK(bits_of("The Fund (IMF) paid.", "imf") & in_brackets);
  CHECK_FALSE(bits_of("The (old) IMF paid.", "imf") & in_brackets);
}

TEST_CASE("A capital at the start of a sentence only is told from one inside") {
  CHECK_FALSE(bits_of("Growth slowed.", "growth") & capital_inside);
  CHECK(bits_of("In Paris it rained.", "paris") & capital_inside);
}

TEST_CASE("Clearing forgets, and many words find room") {
  DocumentContext context;
  std::string text;
  for (int i = 0; i < 5000; ++i)
    text += "in Ab" + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i) + ' ';
  const AnalysedText part = test::analysed(text);
  context.clear();
  context.note_capitals(part.tokens, part.words);
  CHECK(context.bits(word_hash("aba0")) & preposition_before);
  CHECK(context.bits(word_hash("abh4999")) & preposition_before);
  context.clear();
  CHECK(context.bits(word_hash("aba0")) == 0);
}
