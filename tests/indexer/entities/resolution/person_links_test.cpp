#include "indexer/entities/resolution/person_links.h"

#include "tests/indexer/entities/resolution/marked_document.h"
#include "tests/support/catch.h"

using namespace broadsheet::resolution;

TEST_CASE("A surname means the person whose full name the document gives") {
  CHECK(resolved("[P|Mary Ashdown] spoke. Later [P|Ashdown] left; [P|Ashdown]'s car waited.") ==
        "person Mary Ashdown (3)\n");
  CHECK(resolved("[P|Ashdown] spoke. It was [P|Mary Ashdown].") == "person Mary Ashdown (2)\n");
}

TEST_CASE("Of several bearers of a surname the one named last is meant") {
  CHECK(resolved_mentions(
            "[P|Mary Ashdown] and [P|Ashdown] met. Then [P|Peter Ashdown] and [P|Ashdown] came.") ==
        "person Mary Ashdown: Mary Ashdown; Ashdown;\n"
        "person Peter Ashdown: Peter Ashdown; Ashdown;\n");
}

TEST_CASE("Surnames with particles are read whole and in part") {
  CHECK(resolved("[P|Hanna von der Mark] was asked. [P|von der Mark] agreed, [P|Mark] too.") ==
        "person Hanna von der Mark (3)\n");
}

TEST_CASE("Middle names do not make another person, when there is one of them") {
  CHECK(resolved("[P|John Q. Carver] and [P|John Carver] and [P|Carver].") == "person John Q. Carver (3)\n");
  CHECK(resolved("[P|John Q. Carver], [P|John Z. Carver], [P|John Carver].") ==
        "person John Q. Carver (1)\nperson John Z. Carver (1)\nperson John Carver (1)\n");
}

TEST_CASE("An initial and a surname mean the one who fits") {
  CHECK(resolved("[P|Mary Ashdown] wrote. [P|M. Ashdown] signed.") == "person Mary Ashdown (2)\n");
  CHECK(resolved("[P|Mary Ashdown] wrote. [P|K. Ashdown] signed.") ==
        "person Mary Ashdown (1)\nperson K. Ashdown (1)\n");
}

TEST_CASE("A first name means the only one who has it") {
  CHECK(resolved("[P|Mary Ashdown] came. [P|Mary] sat.") == "person Mary Ashdown (2)\n");
  CHECK(resolved("[P|Mary Ashdown], [P|Mary Brook] came. [P|Mary] sat.") ==
        "person Mary Ashdown (1)\nperson Mary Brook (1)\nperson Mary (1)\n");
}

TEST_CASE("A surname that is also a place stays apart from the place") {
  CHECK(resolved("[P|Denise Washington] flew to [L|Washington]. [P|Washington] spoke.") ==
        "person Denise Washington (2)\nplace Washington (1)\n");
  CHECK(resolved("[P|Paris Miller] went to [L|Lyon]. [P|Paris] sang.") ==
        "person Paris Miller (2)\nplace Lyon (1)\n");
}

TEST_CASE("Titles are no parts of names") {
  CHECK(resolved_mentions(
            "[P|President Mary Ashdown] met [P|Mrs. Ashdown] and [P|Prime Minister Karl Brook].") ==
        "person Mary Ashdown: Mary Ashdown; Ashdown;\nperson Karl Brook: Karl Brook;\n");
  CHECK(resolved_mentions("[P|Bundeskanzlerin Maria Esch] und [P|Herr Dr. Esch].", "de") ==
        "person Maria Esch: Maria Esch; Esch;\n");
  CHECK(resolved_mentions("[P|Monsieur Brun] et [P|Mme Paule Brun].", "fr") ==
        "person Paule Brun: Brun; Paule Brun;\n");
}

TEST_CASE("A famous surname alone is its famous bearer") {
  CHECK(resolved("[P|Selenskyj] sprach.") == "person Volodymyr Zelenskyy (1)\n");
  CHECK(resolved("[P|Volodymyr Zelensky] met [P|Putin]. [P|Zelensky] left.") ==
        "person Volodymyr Zelenskyy (2)\nperson Vladimir Putin (1)\n");
}

TEST_CASE("A famous surname of others in the document means the famous one only if named") {
  CHECK(resolved("[P|Ivan Putin], a plumber, was angry. [P|Putin] left.") == "person Ivan Putin (2)\n");
  CHECK(resolved_mentions("[P|Donald Trump] and [P|Ivanka Trump] came. [P|Trump] spoke.") ==
        "person Donald Trump: Donald Trump; Trump;\nperson Ivanka Trump: Ivanka Trump;\n");
}
