#include "searcher/query/prose_words.h"

#include "tests/support/catch.h"

using broadsheet::means_more_than_words;
using broadsheet::short_quotation_size;
using broadsheet::word_in_run;

TEST_CASE("a word stands without brackets, bullets and punctuation around it") {
  CHECK(word_in_run("(bus,") == "bus");
  CHECK(word_in_run("ring).") == "ring");
  CHECK(word_in_run("-12") == "12");
  CHECK(word_in_run("@energy_desk!") == "energy_desk");
  CHECK(word_in_run("**bold**") == "bold");
  CHECK(word_in_run("far-") == "far");
  CHECK(word_in_run("¿Qué?") == "Qué");
  CHECK(word_in_run("--") == "");
}

TEST_CASE("what belongs to a word stays") {
  CHECK(word_in_run("U.S.,") == "U.S.");
  CHECK(word_in_run("end.") == "end");
  CHECK(word_in_run("C++") == "C++");
  CHECK(word_in_run("5(1),") == "5(1)");
  CHECK(word_in_run("a@b.example,") == "a@b.example");
}

TEST_CASE("some runs would mean more in a query") {
  for (const char* run :
       {"AND", "NEAR/5", "-coal", "+49", "@Merkel", "lang:de", "sovereig*", "tax^2", "tax~"}) {
    INFO(run);
    CHECK(means_more_than_words(run, nullptr));
  }
  for (const char* run : {"and", "-", "a-b", "source:", "foo:bar", "it?", "(a)"}) {
    INFO(run);
    CHECK_FALSE(means_more_than_words(run, nullptr));
  }
}

TEST_CASE("short quotations are closed and have at most five words") {
  CHECK(short_quotation_size("\"net zero\" and", 0) == 10);
  CHECK(short_quotation_size("«zéro net»", 0) == 13);
  CHECK(short_quotation_size("\"one two three four five six\"", 0) == 0);
  CHECK(short_quotation_size("\"net zero", 0) == 0);
  CHECK(short_quotation_size("\"\"", 0) == 0);
  CHECK(short_quotation_size("net \"zero\"", 0) == 0);
}
