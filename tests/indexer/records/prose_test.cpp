#include "indexer/records/prose.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("sentences are prose; names, codes and addresses are not") {
  CHECK(is_prose("The ministers agreed on the new rules for the harbour on Tuesday night."));
  CHECK(is_prose("欧盟议会周三通过了人工智能法案，这是世界上第一部全面的人工智能法律。"));
  CHECK_FALSE(is_prose("Ministry of the Interior"));
  CHECK_FALSE(is_prose("https://harbour.example/2024/05/03/a-very-long-address-of-a-page-about-the-harbour"));
  CHECK_FALSE(is_prose("0f8fad5bd9cb469fa16570867728950e0f8fad5bd9cb469fa16570867728950e"));
}

TEST_CASE("tags are no prose") {
  CHECK(prose_bytes("<p class=\"long\">Sea</p>") == 3);
  CHECK(prose_bytes("1 < 2") == 5);
}

TEST_CASE("a text contains a summary in other case, punctuation and spacing") {
  CHECK(
      contains_prose("Ministers agreed:\nnew rules come. More follows.", "Ministers agreed; new rules come"));
  CHECK(contains_prose("<p>The <b>sea</b> rose</p>", "The sea rose"));
  CHECK(contains_prose("The sea rose and fell.", "The sea rose ..."));
  CHECK_FALSE(contains_prose("The sea rose.", "The sea fell."));
}
