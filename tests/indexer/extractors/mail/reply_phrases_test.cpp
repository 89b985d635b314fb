#include "indexer/extractors/mail/reply_phrases.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("lines before quotations are known in many languages") {
  for (const char* line :
       {"On Tue, Mar 5, 2024 at 10:20 AM Jane Doe <jane@x.org> wrote:",
        "Am 05.03.24 um 10:20 schrieb Jane Doe:",
        "Le mar. 5 mars 2024 à 10:20, Jane Doe <jane@x.org> a écrit :", "El 5/3/2024, Jane Doe escribió:",
        "Il 5 marzo 2024 Jane Doe ha scritto:", "Op 5 mrt. 2024 schreef Jane Doe:",
        "W dniu 5.03.2024 Jane Doe pisze:", "5 марта 2024 г., Jane Doe написал:",
        "2024年3月5日 10:20 Jane Doe のメール：", "于2024年3月5日写道："})
    CHECK(is_attribution(line));
  for (const char* line : {"Jane wrote:", "In 2024 she wrote a book", "On 5 March we met at 10:20:"})
    CHECK_FALSE(is_attribution(line));
}

TEST_CASE("subjects tell what was forwarded") {
  for (const char* subject : {"Fwd: Crane", "FW: Crane", "WG: Kran", "TR : Grue", "RV: grúa"})
    CHECK(is_subject_of_forward(subject));
  for (const char* subject : {"Re: Fwd: Crane", "Crane", "AW: Kran", "Forward: march", ""})
    CHECK_FALSE(is_subject_of_forward(subject));
}

TEST_CASE("rules tell originals from forwarded messages") {
  CHECK(is_original_message_line("-----Ursprüngliche Nachricht-----"));
  CHECK_FALSE(is_original_message_line("The Original Message was lost"));
  CHECK(is_forwarded_message_line("-------- Weitergeleitete Nachricht --------"));
  CHECK(is_forwarded_message_line("Begin forwarded message:"));
  CHECK_FALSE(is_forwarded_message_line("A Forwarded message came"));
}
