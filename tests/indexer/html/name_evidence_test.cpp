#include "indexer/html/name_evidence.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("names of clutter are evidence, by how often they mean it") {
  CHECK(name_evidence("comments") == 4);
  CHECK(name_evidence("box newsletter-signup") == 3);
  CHECK(name_evidence("social-links") == 2);
  CHECK(name_evidence("image") == 1);
  CHECK(name_evidence("article main-column story") == 0);
}

TEST_CASE("words are cut at marks and capitals, and words written as one are known") {
  CHECK(name_evidence("relatedLinks") == 3);
  CHECK(name_evidence("relatedlinks") == 3);
  CHECK(name_evidence("c-Related__item") == 3);
  CHECK(name_evidence("courier-newsletter") == 3);
  CHECK(name_evidence("adaptation") == 0);
}

TEST_CASE("an unknown word behind another one changes what it means") {
  for (const char* name :
       {"comment-on-costs", "share-prices", "related-work", "hidden-costs", "author-ines-falk"})
    CHECK(name_evidence(name) == 0);
}

TEST_CASE("some words turn the meaning of the next") {
  for (const char* name : {"has-sidebar", "no-comments", "tag-social", "category-newsletter", "hide-nav"})
    CHECK(name_evidence(name) == 0);
  CHECK(name_evidence("tag-list") == 2);
}

TEST_CASE("names of running text weaken the evidence") {
  CHECK(name_evidence("gdpr-text") == 1);
  CHECK(name_evidence("footnotes") == -2);
  CHECK(name_evidence("article-body") == -1);
  CHECK(name_evidence("body comments") == 4);
}
