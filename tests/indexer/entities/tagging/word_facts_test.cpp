#include "indexer/entities/tagging/word_facts.h"

#include "indexer/entities/tagging/cue_words.h"
#include "indexer/entities/training/gazetteer_lists.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

WordFacts facts_of(std::string_view word) {
  GazetteerLists lists;
  lists.add("London", 4);
  lists.add("New York City", 4);
  lists.add("propose", dictionary_class);
  lists.add("policy", dictionary_class);
  const Gazetteer gazetteer(lists.entries());
  Token token;
  token.hash = word_hash(word);
  describe_shape(word, token);
  std::string lowered;
  return describe_word(word, token, gazetteer, lowered);
}

}  // namespace

TEST_CASE("Listed names count only with a capital") {
  CHECK(facts_of("London").classes == 4);
  CHECK(facts_of("LONDON").classes == 4);
  CHECK(facts_of("london").classes == 0);
}

TEST_CASE("The first word of a phrase knows how long it may be") {
  CHECK(facts_of("New").longest_phrase == 3);
  CHECK(facts_of("York").longest_phrase == 0);
}

TEST_CASE("Forms of dictionary words are dictionary words") {
  CHECK(facts_of("Proposes").classes == dictionary_class);
  CHECK(facts_of("Proposing").classes == dictionary_class);
  CHECK(facts_of("Policies").classes == dictionary_class);
  CHECK(facts_of("Prop").classes == 0);
}

TEST_CASE("Cues do not depend on case") {
  CHECK(facts_of("MINISTRY").cues == facts_of("ministry").cues);
  CHECK(facts_of("Ministry").cues & cue_organisation);
}

TEST_CASE("One word in two writings shares its small form") {
  CHECK(facts_of("Paris").lower == facts_of("PARIS").lower);
  CHECK(facts_of("Paris").exact != facts_of("PARIS").exact);
}
