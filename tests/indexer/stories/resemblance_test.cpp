#include "indexer/stories/resemblance.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::stories;

namespace {

const std::string pier =
    "The harbour council approved a plan on Tuesday to rebuild the eastern pier after the storms of last "
    "winter. "
    "The work will cost 14 million euros and begin in May, said Ines Falk, who chairs the council. Fishing "
    "crews "
    "had asked for a faster start because the temporary moorings are crowded. The government in Lindholm "
    "pays "
    "half of the sum, and the rest comes from port fees that rise by 2 percent next year. A spokesman for "
    "the "
    "shipyard, Otto Brandt, said that 120 jobs depend on the pier.";

/// Every occurrence replaced; each must occur.
std::string edited(std::string text, const std::vector<std::pair<std::string, std::string>>& changes) {
  for (const auto& [from, to] : changes) {
    REQUIRE(text.find(from) != std::string::npos);
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
      text.replace(at, from.size(), to);
  }
  return text;
}

bool same_story(const std::string& a, const std::string& b, const std::string& source_a = "",
                const std::string& source_b = "") {
  const ComparableText first(a, source_a), second(b, source_b);
  const bool same = is_same_story(compare(first, second));
  CHECK(is_same_story(compare(second, first)) == same);
  return same;
}

}  // namespace

TEST_CASE("a copy with another outlet's first and last lines is the same story") {
  CHECK(same_story("Coast Wire, 3 March 2026. By our reporter in Lindholm.\n\n" + pier,
                   pier + "\n\nRead more in the Harbour Courier. All rights reserved, 12 Quay Street."));
}

TEST_CASE("a corrected number and some other words are the same story") {
  CHECK(same_story(pier, edited(pier, {{"14 million", "15 million"}, {"Fishing crews", "Fishermen"}})));
}

TEST_CASE("a version with a new paragraph in the middle is the same story") {
  CHECK(same_story(pier,
                   edited(pier, {{"Fishing crews",
                                  "The opposition asked for a hearing in the town hall before the vote and "
                                  "criticised the timetable of the works. Fishing crews"}})));
}

TEST_CASE("an excerpt of half of a text is the same story, one of a quarter is not") {
  const std::string half = pier.substr(0, pier.size() / 2);
  CHECK(same_story(pier, half));
  std::string others;
  for (int i = 0; i < 120; ++i) others += " word" + std::to_string(i);
  CHECK_FALSE(same_story(pier + others, half));
}

TEST_CASE("a form filled in with other numbers and names is another story") {
  const std::string other = edited(pier, {{"Tuesday", "Friday"},
                                          {"14", "31"},
                                          {"May", "August"},
                                          {"Ines Falk", "Per Holm"},
                                          {"Lindholm", "Westerby"},
                                          {"by 2 percent", "by 5 percent"},
                                          {"Otto Brandt", "Eva Lund"},
                                          {"120", "75"}});
  CHECK_FALSE(same_story(pier, other));
}

TEST_CASE("a section that differs from its neighbour by its number and a word is another one") {
  const std::string section =
      "219 A vessel that is engaged on a voyage shall have on board one person who holds a certificate, and "
      "its "
      "representative shall employ for each certificate that corresponds to the voyage one such person as "
      "master.";
  CHECK_FALSE(same_story(section, edited(section, {{"219 A vessel", "220 A tug"}})));
  CHECK(same_story(section, section));
}

TEST_CASE("what two articles of one source have around them does not make them one story") {
  const std::string frame =
      " Subscribe to the Courier and read every article on all devices, with the crossword, the archive and "
      "the "
      "weekend magazine. The editors of the paper answer for its content; write to them at the address "
      "below. All "
      "rights are reserved, and no part of this page may be copied without the consent of the publishers. "
      "Prices "
      "may differ from country to country and change without notice to readers who have not subscribed yet.";
  const std::string a = "Voters in Lindholm chose Ines Falk as mayor on Sunday with 53 percent.";
  const std::string b = "The ferry to Westerby sails twice a day from June, Otto Brandt said at Pier 4.";
  CHECK_FALSE(same_story(a + frame, b + frame, "Courier", "Courier"));
}

TEST_CASE("two reports of one event that share a quote are two stories") {
  CHECK_FALSE(same_story(
      pier,
      "The eastern pier will be built anew. That is what councillors decided this week by a large majority, "
      "to the "
      "relief of the shipyard. \"The work will cost 14 million euros and begin in May,\" said Ines Falk. "
      "Critics "
      "had warned that the town could not afford it; others wanted to wait for money from the capital. In "
      "the end "
      "seven of nine members raised their hands, and the mayor thanked them for what she called courage."));
}
