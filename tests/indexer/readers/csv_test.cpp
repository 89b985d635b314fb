
#include "indexer/readers/formats.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

using Mapping = std::vector<std::pair<std::string, std::string>>;
using Strings = std::vector<std::string>;
using Fields = std::vector<std::pair<std::string, std::string>>;
using Rejected = std::vector<BadRecord>;
}  // namespace

TEST_CASE("rows under a header are records") {
  const Reading reading =
      read_bytes("csv",
                 "id,Headline,body,author,tags,views\r\n"
                 "a,\"One, two\",\"Line 1\nline \"\"2\"\"\",Ines Falk;Tom Brandt,\"energy, grid\",17\r\n"
                 "\r\n"
                 ",Untitled id,text,,,\r\n");
  REQUIRE(reading.ids() == Strings{"a", "in:5"});
  const Document& first = reading.documents[0];
  CHECK(first.title == "One, two");
  CHECK(first.text == "Line 1\nline \"2\"");
  CHECK(first.authors == Strings{"Ines Falk", "Tom Brandt"});
  CHECK(first.sections == Strings{"energy", "grid"});
  CHECK(first.extras == Fields{{"views", "17"}});
  CHECK(reading.documents[1].extras.empty());
}

TEST_CASE("semicolons, tabs and bars delimit as well") {
  for (const char* delimiter : {";", "\t", "|"}) {
    const std::string d = delimiter;
    const Reading reading = read_bytes("csv", "id" + d + "title" + d + "text\n1" + d + "a, b" + d + "c\n");
    REQUIRE(reading.documents.size() == 1);
    CHECK(reading.documents[0].title == "a, b");
    CHECK(reading.documents[0].text == "c");
  }
}

TEST_CASE("missing fields are absent, surplus ones reject the row, trailing delimiters do not") {
  const Reading reading = read_bytes("csv", "id,title,text\na,only a title\nb,t,x,surplus\nc,t,x,,\n");
  CHECK(reading.ids() == Strings{"a", "c"});
  CHECK(reading.rejected == Rejected{{"in:3", "4 fields, but the header has 3"}});
}

TEST_CASE("a quote that is never closed is one bad record") {
  const Reading reading = read_bytes("csv", "id,text\na,x\nb,\"open\nand on\n");
  CHECK(reading.ids() == Strings{"a"});
  CHECK(reading.rejected == Rejected{{"in:3", "a quote is never closed"}});
}

TEST_CASE("a row over the limit is rejected and the next one read") {
  const std::string lines =
      "\"" + std::string(300, 'x') + "\n" + std::string(300, 'y') + "\n" + std::string(600, 'z') + "\"";
  const Reading reading =
      read_bytes("csv", "id,text\na," + lines + "\nb,2\nc," + std::string(2000, 'x') + "\nd,4\n", 1000);
  CHECK(reading.ids() == Strings{"b", "d"});
  CHECK(reading.rejected == Rejected{{"in:2", "longer than the limit of 1000 bytes"},
                                     {"in:6", "longer than the limit of 1000 bytes"}});
}

TEST_CASE("a header without text and title names its columns") {
  const Reading reading = read_bytes("csv", "nr,remarks\n1,words\n");
  CHECK(reading.rejected ==
        Rejected{{"in", "no column is called text or title: nr, remarks; name one with --map text=COLUMN"}});
  CHECK(read_bytes("csv", "nr,remarks\n1,words\n", 1 << 20, FieldMapping(Mapping{{"text", "remarks"}}))
            .documents[0]
            .text == "words");
}

TEST_CASE("a Latin-1 table is converted as one") {
  const Reading reading = read_bytes("csv",
                                     "id,title,text\n1,W\xE4rme,Gr\xF6\xDF"
                                     "e und \xDC"
                                     "bermut\n2,plain,M\xFC"
                                     "he\n");
  REQUIRE(reading.documents.size() == 2);
  CHECK(reading.documents[0].text == "Größe und Übermut");
  CHECK(reading.documents[1].text == "Mühe");
}

TEST_CASE("an empty table has no records") {
  for (const char* bytes : {"", "\n", "id,text\n"}) {
    CHECK(read_bytes("csv", bytes).documents.empty());
    CHECK(read_bytes("csv", bytes).rejected.empty());
  }
}

TEST_CASE("tables are recognised by columns that we know") {
  CHECK(sniff_csv({"id,title,text\n1,a,b\n", "txt", true}) == Likeness::sure);
  CHECK(sniff_csv({"id;date;body\n1;a;b\n", "", true}) == Likeness::sure);
  CHECK(sniff_csv({"Text, for once, in prose.\nMore prose.\n", "txt", true}) == Likeness::with_extension);
  CHECK(sniff_csv({"text\nwords\n", "txt", true}) == Likeness::with_extension);
  CHECK(sniff_csv({"| title | text |\n|---|---|\n", "md", true}) == Likeness::with_extension);
}
