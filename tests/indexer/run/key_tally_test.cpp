#include "indexer/run/key_tally.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using readers::Member;

namespace {

Document with_extra(const char* key, const char* value) {
  Document document;
  document.extras = {{key, value}};
  return document;
}

}  // namespace

TEST_CASE("keys are counted over records, frequent ones first, with an example of what no field shows") {
  KeyTally tally;
  tally.add(std::vector<readers::SeenKey>{{"headline", Member::title}, {"docket", std::nullopt}},
            with_extra("docket", "A-17"));
  tally.add(std::vector<readers::SeenKey>{{"docket", std::nullopt},
                                          {"media", std::nullopt, false, true, "[1,[2]]"}},
            with_extra("docket", "A-18"));
  CHECK(tally.keys() == std::vector<KeyCounts>{{"docket", std::nullopt, 2, 0, 0, "A-17"},
                                               {"headline", Member::title, 1, 0, 0, ""},
                                               {"media", std::nullopt, 1, 0, 1, "[1,[2]]"}});
}

TEST_CASE("tallies of several threads add up") {
  KeyTally one, two;
  one.add(std::vector<readers::SeenKey>{{"remarks", std::nullopt, true}}, {});
  two.add(std::vector<readers::SeenKey>{{"remarks", std::nullopt, true}, {"id", Member::id}}, {});
  one.add(two);
  CHECK(one.keys().front() == KeyCounts{"remarks", std::nullopt, 2, 2, 0, ""});
  CHECK(one.keys().size() == 2);
}

TEST_CASE("the table says what becomes of each key") {
  KeyTally tally;
  tally.add(std::vector<readers::SeenKey>{{"headline", Member::title},
                                          {"remarks", std::nullopt, true},
                                          {"docket", std::nullopt},
                                          {"media", std::nullopt, false, true, "[[1]]"}},
            with_extra("docket", "A-17"));
  CHECK(key_table(tally) ==
        "key                                 records  becomes              example\n"
        "docket                                    1  kept                 A-17\n"
        "headline                                  1  title                \n"
        "media                                     1  not used             [[1]]\n"
        "remarks                                   1  text, by its length  \n");
}
