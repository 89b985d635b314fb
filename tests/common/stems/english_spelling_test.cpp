#include "common/stems/english_spelling.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/stems/table_lines.h"
#include "tests/support/catch.h"

using broadsheet::american_spelling;
using broadsheet::stem_of_word_in_ize;
using Pairs = std::vector<std::pair<std::string_view, std::string_view>>;

TEST_CASE("British spellings of whole families are American ones") {
  for (const auto& [british, american] : Pairs{{"organisation", "organization"},
                                               {"organisations", "organizations"},
                                               {"privatised", "privatized"},
                                               {"nationalising", "nationalizing"},
                                               {"labour", "labor"},
                                               {"labourers", "laborers"},
                                               {"neighbouring", "neighboring"},
                                               {"behavioural", "behavioral"},
                                               {"favourite", "favorite"},
                                               {"centre", "center"},
                                               {"centres", "centers"},
                                               {"centred", "centered"},
                                               {"kilometres", "kilometers"},
                                               {"theatre", "theater"},
                                               {"defence", "defense"},
                                               {"licences", "licenses"},
                                               {"travelled", "traveled"},
                                               {"cancelling", "canceling"},
                                               {"modelling", "modeling"},
                                               {"fuelled", "fueled"},
                                               {"counsellor", "counselor"},
                                               {"programme", "program"},
                                               {"programmes", "programs"},
                                               {"catalogue", "catalog"},
                                               {"paediatric", "pediatric"},
                                               {"anaesthetist", "anesthetist"},
                                               {"haemorrhage", "hemorrhage"},
                                               {"foetal", "fetal"},
                                               {"grey", "gray"},
                                               {"cheques", "checks"},
                                               {"plough", "plow"},
                                               {"aluminium", "aluminum"},
                                               {"judgement", "judgment"},
                                               {"sceptical", "skeptical"},
                                               {"analysed", "analyzed"},
                                               {"paralysing", "paralyzing"},
                                               {"fulfil", "fulfill"},
                                               {"instalments", "installments"},
                                               {"enrolment", "enrollment"},
                                               {"skilful", "skillful"},
                                               {"jewellery", "jewelry"},
                                               {"manoeuvres", "maneuvers"},
                                               {"archaeology", "archeology"},
                                               {"ageing", "aging"},
                                               {"moustache", "mustache"},
                                               {"sulphur", "sulfur"},
                                               {"enquiry", "inquiry"},
                                               {"oestrogen", "estrogen"}}) {
    INFO(british);
    CHECK(american_spelling(british) == american);
  }
}

TEST_CASE("Words that only look British stay as they are") {
  for (const std::string_view word :
       {"advise",     "advised",    "advertising", "exercise",  "exercises", "promise",   "promised",
        "compromise", "enterprise", "enterprises", "supervise", "surprised", "raise",     "raised",
        "rising",     "premises",   "precise",     "likewise",  "otherwise", "franchise", "merchandise",
        "improvise",  "televised",  "expertise",   "comprise",  "analyses",  "our",       "hour",
        "four",       "tour",       "pour",        "your",      "court",     "source",    "devour",
        "contour",    "detour",     "velour",      "tire",      "tyre",      "metre",     "metres",
        "acre",       "massacre",   "genre",       "ogre",      "fence",     "hence",     "evidence",
        "silence",    "fell",       "tell",        "selling",   "rolled",    "called",    "compelled",
        "controlled", "excelled",   "propelled",   "vogue",     "league",    "rogue",     "plague",
        "aegis",      "poet",       "phoenix",     "israel",    "michael",   "sombrero",  "wise",
        "disease",    "crises",     "louise",      "irises"}) {
    INFO(word);
    CHECK(american_spelling(word) == word);
  }
}

TEST_CASE("Of the rows that change a word's first letter, none is unknown to the analysis") {
  broadsheet::for_each_table_line(broadsheet::spelling_table_source(), [](std::string_view line) {
    const std::string_view kind = broadsheet::cut_table_word(line);
    if (kind != "word" && kind != "start") return;
    const std::string_view british = broadsheet::cut_table_word(line);
    const std::string_view american = broadsheet::cut_table_word(line);
    INFO(british);
    CHECK(american != british);
    if (american.front() != british.front()) CHECK(broadsheet::is_spelled_with_other_first_letter(british));
  });
  CHECK_FALSE(broadsheet::is_spelled_with_other_first_letter("engine"));
}

TEST_CASE("The forms of a verb in -ize have a stem of their own") {
  for (const std::string_view word : {"organize", "organizes", "organized", "organizing", "organizer",
                                      "organizers", "organization", "organizations", "organizational"})
    CHECK(stem_of_word_in_ize(word) == "organiz");
  CHECK(stem_of_word_in_ize("privatization") == "privatiz");
  for (const std::string_view word :
       {"size", "sizes", "prize", "seized", "maize", "citizen", "horizon", "ize", ""})
    CHECK(stem_of_word_in_ize(word) == "");
}
