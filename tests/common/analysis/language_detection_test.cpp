#include "common/analysis/language_detection.h"

#include <string>

#include "tests/support/catch.h"

using broadsheet::detect_language;

namespace {
const std::string german =
    "Der Bundestag hat am Donnerstag über den Ausbau der Stromnetze beraten. Die Abgeordneten stritten "
    "darüber, "
    "wer die Kosten tragen soll und wie schnell neue Leitungen gebaut werden können.";
const std::string english =
    "The committee met on Thursday to discuss the new rules for data centres. Members disagreed about who "
    "should pay for the grid and how quickly the new lines could be built.";
}  // namespace

TEST_CASE("the language of a text of some sentences is detected") {
  CHECK(detect_language("", german, "") == "de");
  CHECK(detect_language("", english, "") == "en");
  CHECK(detect_language("Міністерство оголосило нові правила",
                        "Уряд ухвалив рішення про будівництво нових електростанцій у країні.", "") == "uk");
}

TEST_CASE("a text that is too short or no text at all has no language") {
  CHECK(detect_language("", "", "").empty());
  CHECK(detect_language("", "42 17/3", "").empty());
}

TEST_CASE("an expected language is confirmed, not believed") {
  CHECK(detect_language("", german, "de") == "de");
  CHECK(detect_language("", german, "en") == "de");
}

TEST_CASE("a title counts when there is no text") {
  CHECK(detect_language(english, "", "") == "en");
}

TEST_CASE("long texts are cut between characters") {
  std::string text = "x";
  while (text.size() < 5000) text += "Ж";
  CHECK_NOTHROW(detect_language(text, text, ""));
}

TEST_CASE("a short text in a language that Broadsheet does not know has none; a long one has") {
  const std::string swahili = "Serikali imetangaza sheria mpya za kodi kwa wafanyabiashara wadogo. ";
  CHECK(detect_language("", swahili, "").empty());
  CHECK(detect_language("",
                        swahili + "Waziri alisema kuwa mabadiliko hayo yataanza mwezi ujao. " +
                            "Wabunge walijadili mapendekezo hayo kwa siku mbili mjini Dodoma. " + swahili,
                        "") == "sw");
}
