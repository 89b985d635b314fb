#include "indexer/entities/resolution/mention_text.h"

#include <string>

#include "common/names/entity_key.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::names;
using namespace broadsheet::resolution;
using broadsheet::tagging::MentionType;

namespace {

std::string trimmed(std::string_view text, tagging::MentionType type = tagging::MentionType::organisation) {
  return std::string(broadsheet::resolution::name_within(text, {0, text.size()}, type).in(text));
}

bool junk(std::string_view name) {
  return broadsheet::resolution::is_junk(name, broadsheet::names::entity_key(name));
}

}  // namespace

TEST_CASE("A mention loses quotes, brackets, article and possessive") {
  CHECK(trimmed("“The Kestrel Trust”") == "Kestrel Trust");
  CHECK(trimmed("the Kestrel Trust's") == "Kestrel Trust");
  CHECK(trimmed(" (Kestrel) ") == "Kestrel");
  CHECK(trimmed("Kestrel Trust’s,") == "Kestrel Trust");
  CHECK(trimmed("Halle (Saale)") == "Halle (Saale)");
  CHECK(trimmed("“”").empty());
}

TEST_CASE("The full stop of an abbreviation stays, that of a sentence goes") {
  CHECK(trimmed("U.S.") == "U.S.");
  CHECK(trimmed("Kestrel Inc.") == "Kestrel Inc.");
  CHECK(trimmed("Kestrel Trust.") == "Kestrel Trust");
}

TEST_CASE("Persons lose their titles, in five languages, but never all of their name") {
  for (const char* name : {"Mr. Brook", "President Brook", "Vice President Brook", "Herr Dr. Brook",
                           "Mme Brook", "Ministerpräsidentin Brook", "Attorney General Brook"})
    CHECK(trimmed(name, tagging::MentionType::person) == "Brook");
  CHECK(trimmed("President", tagging::MentionType::person) == "President");
  CHECK(trimmed("President Brook") == "President Brook");
}

TEST_CASE("Junk is told from names") {
  for (const char* name :
       {"", "B", "7", "2024", "lower case", "https://example.org", "a@B.org", "March", "Dienstag", "août"})
    CHECK(junk(name));
  for (const char* name : {"EU", "Bo", "欧盟", "Ελλάδα", "G7 Group", "القاهرة", "iRobot"})
    CHECK_FALSE(junk(name));
}

TEST_CASE("A shouted name is calmed, but for what may be an acronym") {
  CHECK(broadsheet::resolution::is_shouted("MARY ASHDOWN"));
  CHECK(broadsheet::resolution::is_shouted("ÉLYSÉE"));
  CHECK_FALSE(broadsheet::resolution::is_shouted("Mary"));
  CHECK(broadsheet::resolution::calmed("MARY ASHDOWN-O'NEIL", true) == "Mary Ashdown-O'Neil");
  CHECK(broadsheet::resolution::calmed("ÉMILE ZOLA", true) == "Émile Zola");
  CHECK(broadsheet::resolution::calmed("KESTREL HSA TRUST", false) == "Kestrel HSA Trust");
  CHECK(broadsheet::resolution::calmed("HSA", false) == "HSA");
}

TEST_CASE("Line breaks in a name are blanks") {
  CHECK(broadsheet::resolution::on_one_line(" Kestrel\n  Trust ") == "Kestrel Trust");
}
