#include "indexer/entities/tagging/token.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

WordShape shape_of(std::string_view word) {
  Token token;
  describe_shape(word, token);
  return token.shape;
}

/// The words that start sentences, joined by blanks.
std::string sentence_starts(std::string_view text) {
  std::vector<Token> tokens;
  tokenize(text, tokens);
  std::string starts;
  for (const Token& token : tokens)
    if (token.starts_sentence) (starts += token.of(text)) += ' ';
  return starts;
}

}  // namespace

TEST_CASE("Shapes tell how words are written") {
  CHECK(shape_of("word") == WordShape::small);
  CHECK(shape_of("Élysée") == WordShape::capitalised);
  CHECK(shape_of("NATO") == WordShape::capitals);
  CHECK(shape_of("J.") == WordShape::initial);
  CHECK(shape_of("U.S.") == WordShape::dotted);
  CHECK(shape_of("eBay") == WordShape::mixed);
  CHECK(shape_of("Rolls-Royce") == WordShape::joined);
  CHECK(shape_of("1,200") == WordShape::number);
  CHECK(shape_of("G7") == WordShape::with_digits);
  CHECK(shape_of("Mr.") == WordShape::abbreviated);
  CHECK(shape_of("20th") == WordShape::small_number);
  CHECK(shape_of("...") == WordShape::punctuation);
}

TEST_CASE("Very long words hold no capital, so that they are no names") {
  Token token;
  describe_shape("A" + std::string(longest_name_word, 'b'), token);
  CHECK_FALSE(token.has_capital);
  describe_shape("A" + std::string(longest_name_word - 1, 'b'), token);
  CHECK(token.has_capital);
}

TEST_CASE("Sentences start behind full stops, quotes and blank lines") {
  CHECK(sentence_starts("One two. “Three” four! (Five) six: Seven") == "One Three ( ");
  CHECK(sentence_starts("A title\n\nThe text\nwraps") == "A The ");
}

TEST_CASE("Word hashes never change: models are made of them") {
  CHECK(word_hash("Paris") == 0x27e024e9fbb45e06ULL);
}
