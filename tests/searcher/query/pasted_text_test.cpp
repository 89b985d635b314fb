#include "searcher/query/pasted_text.h"

#include <string>

#include "tests/support/catch.h"

using broadsheet::find_pasted_text;
using broadsheet::Span;

namespace {

/// The pasted part of a query; empty when all of it was composed.
std::string pasted(std::string_view query) {
  const Span span = find_pasted_text(query, nullptr);
  return std::string(query.substr(span.begin, span.end - span.begin));
}

bool is_pasted(std::string_view query) {
  return pasted(query) == query;
}

}  // namespace

TEST_CASE("several sentences are pasted text, and so is one with a full stop") {
  CHECK(is_pasted("(bus, ring). Also satellites"));
  CHECK(is_pasted("Who won? Nobody -so far- knows"));
  CHECK(is_pasted("The board does not accept this AND will appeal."));
  CHECK(is_pasted("“We shall build it."));
  CHECK(is_pasted("the board will appeal AND refuses to pay."));
  CHECK(is_pasted("„Das geht nicht“, sagte er. „Es ist NOT am Mann.“"));
  CHECK(is_pasted("उसने कहा AND सुना। फिर वह चला गया"));
}

TEST_CASE("a headline in capitals is pasted text") {
  CHECK(is_pasted("TALKS ON TRADE AND ARMS DID NOT END"));
  CHECK(is_pasted("THE MINISTRY OF DEFENCE (MOD) AND THE ARMY (LAND FORCES) DID NOT REPLY"));
  CHECK(is_pasted("ΥΠΟΥΡΓΟΙ ΚΑΙ ΒΟΥΛΕΥΤΕΣ AND ΠΟΛΙΤΕΣ ΔΕΝ ΣΥΜΦΩΝΟΥΝ"));
}

TEST_CASE("a list is pasted text") {
  CHECK(is_pasted("-reduce emissions\n-cut costs"));
  CHECK(is_pasted("Goals:\n* save energy\n* save water"));
}

TEST_CASE("a long text is pasted, with or without a full stop") {
  const std::string words = "whereas the ferrymen have petitioned for relief and the toll is heavy ";
  CHECK(is_pasted(words + words + "AND the commissioners -appointed then- declare"));
  CHECK_FALSE(is_pasted("a* b* c* d* e* f* g* h* i* j* k* l* m* n* o* p* q* r* s* t* u* v* w* x* y* z*"));
  CHECK_FALSE(is_pasted(words + "AND the commissioners -appointed then- declare"));
}

TEST_CASE("what a person composes is a query, however long") {
  for (const char* query :
       {"climate AND energy", "WAR AND PEACE", "(wind OR solar) AND NOT coal",
        "Which countries tax (sugar OR salt)?", "NATO AND EU OR UN NOT WTO",
        "(NATO OR EU) AND (US OR UK) AND NOT UN", "(UNITED NATIONS CONVENTION) AND (LAW OF THE SEA)",
        "trade between China AND Japan NOT cars",
        "(child soldiers OR child combatants OR children associated with armed forces) AND (demobilisation "
        "OR "
        "reintegration OR rehabilitation programmes of any kind) AND (Sierra Leone OR Liberia OR northern "
        "Uganda)",
        "What did the ministers say NEAR/5 energy in the last debate of the year",
        "Is this fair? (\"carbon tax\" OR \"carbon price\") AND (fair OR just)",
        "vaccines in Africa today? -covid -malaria", "trade between China AND U.S.",
        "China AND Japan trade with U.S.", "climate policy\n-coal", "\"We left. They stayed. It rained.\"",
        "=\"We left. They stayed. It rained.\"", "-coal -gas -oil +wind +solar +water"}) {
    INFO(query);
    CHECK(pasted(query).empty());
  }
}

TEST_CASE("fields before and behind the text are not part of it") {
  CHECK(pasted("lang:de What did he say? He said nothing. date:2024 -source:\"Harbour Courier\"") ==
        " What did he say? He said nothing. ");
  CHECK(is_pasted("He said nothing at all. Source:Reuters"));
  CHECK(is_pasted("See law:GDPR for this. It is strict"));
}
