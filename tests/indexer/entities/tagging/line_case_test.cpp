#include "indexer/entities/tagging/line_case.h"

#include "tests/indexer/entities/tagging/tokens_of.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

LineCase line_of(std::string_view text) {
  return test::analysed(text).words.front().line;
}

}  // namespace

TEST_CASE("Headlines are told by their letters") {
  CHECK(line_of("The minister met Angela Merkel in Berlin") == LineCase::mixed);
  CHECK(line_of("Commission Proposes New Rules for the Banks") == LineCase::title);
  CHECK(line_of("COMMISSION PROPOSES NEW RULES") == LineCase::capitals);
}

TEST_CASE("A few words are no headline") {
  CHECK(line_of("NATO") == LineCase::mixed);
  CHECK(line_of("Angela Merkel") == LineCase::mixed);
}

TEST_CASE("Each sentence has a writing of its own") {
  const AnalysedText part = test::analysed("MINISTERS AGREE ON TAXES\n\nThey met in Paris.");
  CHECK(part.words.front().line == LineCase::capitals);
  CHECK(part.words.back().line == LineCase::mixed);
}
