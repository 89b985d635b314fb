#include "searcher/ranking/distinctive_words.h"

#include <map>

#include "searcher/query/parser.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

std::uint64_t frequency(const std::string& word) {
  static const std::map<std::string, std::uint64_t> known{{"rare", 1}, {"usual", 100}, {"common", 900}};
  const auto found = known.find(word);
  return found == known.end() ? 0 : found->second;
}

std::string kept(const char* query, std::size_t most, std::size_t left_out) {
  const DistinctiveWords shortened = keep_distinctive_words(parse_query(query).root, most, 1000, frequency);
  CHECK(shortened.left_out == left_out);
  return to_string(shortened.root);
}

}  // namespace

TEST_CASE("A query with few words keeps them all") {
  CHECK(kept("common rare missing", 3, 0) == "(or common rare missing)");
  CHECK(kept("", 0, 0) == "(all)");
}

TEST_CASE("Of too many words the rarest stay, in their order; words that no document has go first") {
  CHECK(kept("common missing rare usual", 2, 2) == "(or rare usual)");
  CHECK(kept("common missing rare usual", 3, 1) == "(or common rare usual)");
}

TEST_CASE("A word that comes often counts more than one that comes once") {
  CHECK(kept("usual rare usual usual usual", 1, 1) == "(or usual usual usual usual)");
}

TEST_CASE("What is required, excluded, quoted or of a field stays") {
  CHECK(kept("common usual rare +must -not \"a phrase\" title:word", 1, 2) ==
        "(or rare (must must) (not not) (phrase \"a phrase\") (must (in title word)))");
}
