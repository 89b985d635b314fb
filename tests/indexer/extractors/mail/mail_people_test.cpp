#include "indexer/extractors/mail/mail_people.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

namespace {

std::vector<std::string> people_in(std::string_view header) {
  std::vector<std::string> people;
  for (const MailPerson& person : mail_people(header)) people.push_back(written_person(person));
  return people;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("people are read from a list of addresses") {
  CHECK(people_in("Jane Doe <jane@x.org>, max@x.org") == Names{"Jane Doe <jane@x.org>", "max@x.org"});
  CHECK(people_in("\"Doe, Jane\" <jane@x.org>") == Names{"Doe, Jane <jane@x.org>"});
  CHECK(people_in("=?utf-8?Q?Doe=2C_J=C3=A4ne?= <jane@x.org>") == Names{"Doe, Jäne <jane@x.org>"});
}

TEST_CASE("members of a group are people, an empty group is nobody") {
  CHECK(people_in("Desk: jane@x.org, Max <max@x.org>;") == Names{"jane@x.org", "Max <max@x.org>"});
  CHECK(people_in("undisclosed-recipients:;").empty());
}

TEST_CASE("lists as Outlook writes them are read") {
  CHECK(people_in("'jane@x.org'; Max Roe <max@x.org>") == Names{"jane@x.org", "Max Roe <max@x.org>"});
  CHECK(people_in("\"jane@x.org\" <jane@x.org>") == Names{"jane@x.org"});
}

TEST_CASE("names without addresses are kept") {
  CHECK(people_in("Jane Doe, Sandi M Roe") == Names{"Jane Doe", "Sandi M Roe"});
  CHECK(people_in("<Saved by a browser>") == Names{"Saved by a browser"});
}
