#include "indexer/extractors/mail/uuencoded_files.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("files in a text are taken out") {
  std::string text = "See below.\n\nbegin 644 a/crane.txt\n$8W)A;@``\n`\nend\nBye.\n";
  CHECK(take_uuencoded_files(text) == std::vector<EmbeddedFile>{{"a_crane.txt", "cran"}});
  CHECK(text == "See below.\n\nBye.\n");
}

TEST_CASE("a file that does not end stays text") {
  for (const char* written : {"begin 644 a\n$8W)A;@``\n", "begin 644 a\nno such line at all\nend\n",
                              "begin reading here\nend\n", "we begin 644 a\nend\n"}) {
    std::string text = written;
    CHECK(take_uuencoded_files(text).empty());
    CHECK(text == written);
  }
}
