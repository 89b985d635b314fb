#include "searcher/query/stopwords.h"

#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/stopwords.h"
#include "searcher/query/parser.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

struct Left {
  std::string tree;
  std::vector<std::string> left_out;
  bool operator==(const Left&) const = default;
};

Left leave_out(std::string_view query, std::vector<std::string_view> codes = {"en"}) {
  std::vector<const Language*> languages;
  for (const std::string_view code : codes) languages.push_back(find_language(code));
  const QueryWithoutStopwords left = leave_out_stopwords(parse_query(query).root, languages);
  return {to_string(left.root), left.left_out};
}

}  // namespace

TEST_CASE("Stopwords are left out of a query that has other words") {
  CHECK(leave_out("the state of the Union") == Left{"(or state Union)", {"the", "of"}});
  CHECK(leave_out("The Economy") == Left{"Economy", {"The"}});
}

TEST_CASE("Punctuation does not hide a stopword") {
  CHECK(leave_out("energy, what about it?") == Left{"\"energy,\"", {"what", "about", "it"}});
}

TEST_CASE("Words that only ask are left out of a query that has a topic") {
  CHECK(leave_out("please tell me about child soldiers") ==
        Left{"(or child soldiers)", {"please", "tell", "me", "about"}});
  CHECK(leave_out("please tell me") == Left{"(or please tell)", {"me"}});
  CHECK(leave_out("tell +me about dams") == Left{"(or tell (must me) dams)", {"about"}});
}

TEST_CASE("A query of stopwords only keeps them") {
  CHECK(leave_out("the who") == Left{"(or the who)", {}});
  CHECK(leave_out("to be or not to be") == Left{"(or to be or not to be)", {}});
  CHECK(leave_out("the source:Courier") == Left{"(or the (field source Courier))", {}});
}

TEST_CASE("Stopwords in phrases, required and excluded ones stay") {
  CHECK(leave_out("\"state of the Union\" the") == Left{"(phrase \"state of the Union\")", {"the"}});
  CHECK(leave_out("+the economy -of") == Left{"(or (must the) economy (not of))", {}});
}

TEST_CASE("The language with the most stopwords decides which they are") {
  CHECK(leave_out("die EU und der Handel", {"en", "de"}) == Left{"(or EU Handel)", {"die", "und", "der"}});
  CHECK(leave_out("to die for the cause", {"en", "de"}) == Left{"(or die cause)", {"to", "for", "the"}});
  CHECK(leave_out("die Kommission", {"en"}) == Left{"(or die Kommission)", {}});
  CHECK(leave_out("the council", {"zh"}) == Left{"(or the council)", {}});
}

TEST_CASE("Every list belongs to a language that is known") {
  for (const char* code : {"bg", "ca", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hr", "hu",
                           "id", "it", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sv", "tr", "uk"}) {
    const Language* language = find_language(code);
    REQUIRE(language != nullptr);
    CHECK(language->code == code);
  }
  CHECK(is_stopword("und", *find_language("de")));
}

TEST_CASE("A tree without words is left as it is") {
  CHECK(leave_out("") == Left{"(all)", {}});
  CHECK(leave_out("-the") == Left{"(or (all) (not the))", {}});
}
