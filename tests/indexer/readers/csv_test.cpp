
#include "indexer/readers/formats.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

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
  CHECK(reading.warnings == Strings{"2 fields, but the header has 3"});
}

TEST_CASE("a quote that is never closed takes the rest of a text, but no rows") {
  const Reading cut = read_bytes("csv", "id,text\na,x\nb,\"open\nand on\n");
  CHECK(cut.ids() == Strings{"a", "b"});
  CHECK(cut.documents[1].text == "open\nand on");
  CHECK(cut.warnings == Strings{"a quote is never closed"});
  const Reading rows = read_bytes("csv", "id,title,text\n1,a,b\n2,\"open,c\n3,d,e\n4,\"f, g\",h\n5,i,j\n");
  CHECK(rows.ids() == Strings{"1", "2", "3", "4", "5"});
  CHECK(rows.documents[1].title == "open");
  CHECK(rows.documents[3].title == "f, g");
}

TEST_CASE("a row whose quote is never closed is rejected if its fields are wrong, and the next ones read") {
  std::string table = "id,title,text\n1,\"open\n";
  for (int i = 2; i < 50; ++i) table += std::to_string(i) + ",title,text\n";
  const Reading reading = read_bytes("csv", table);
  CHECK(reading.documents.size() == 48);
  CHECK(reading.rejected == Rejected{{"in:2", "a quote is never closed"}});
}

TEST_CASE("a quote that the quote of a later row closes does not join rows") {
  const Reading reading = read_bytes("csv", "id,title,text\n1,\"open,b\n2,c,d\n3,5 inches\",e\n4,f,g\n");
  CHECK(reading.ids() == Strings{"1", "2", "3", "4"});
}

TEST_CASE("texts of many lines with commas and quotes stay whole") {
  std::string text;
  for (int i = 0; i < 100; ++i)
    text += "Line " + std::to_string(i) + ", with a comma, and a \"\"quote\"\"\n\n";
  const Reading reading = read_bytes("csv", "id,title,text\n1,a,\"" + text + "end\"\n2,b,c\n");
  CHECK(reading.ids() == Strings{"1", "2"});
  CHECK(reading.rejected.empty());
}

TEST_CASE("lines may end with CR alone") {
  const Reading reading = read_bytes("csv", "id,title,text\r1,a,b\r2,c,\"d\re\"\r");
  CHECK(reading.ids() == Strings{"1", "2"});
  CHECK(reading.documents[1].text == "d\ne");
}

TEST_CASE("a table without header has columns by number, or by the names that are given") {
  const std::string bytes =
      "News;2024-03-05;A city;The council voted.\nSport;2024-03-06;A game;Two to one.\n";
  ReadOptions options;
  const TemporaryFolder folder;
  write_file(folder / "a.csv", bytes);
  options.columns = {"section", "date", "title", "text"};
  const Reading named = read_paths({folder.path().string()}, options);
  REQUIRE(named.documents.size() == 2);
  CHECK(named.documents[0].title == "A city");
  CHECK(named.documents[0].text == "The council voted.");
  CHECK(named.documents[1].sections == Strings{"Sport"});
  const Reading mapped = read_bytes("csv", bytes, 1 << 20, FieldMapping(Mapping{{"text", "column4"}}));
  REQUIRE(mapped.documents.size() == 2);
  CHECK(mapped.documents[0].extras[2] == std::pair<std::string, std::string>{"column3", "A city"});
}

TEST_CASE("what stands above the header, and headers of joined files, are no records") {
  const Reading reading = read_bytes(
      "csv", "Notices of 2024\n\nid,title,text\n1,a,b\nid,title,text\n\xef\xbb\xbfid,title,text\n2,c,d\n");
  CHECK(reading.ids() == Strings{"1", "2"});
  CHECK(read_bytes("csv", "sep=;\nid;title;text\n1;a, b;c\n").documents[0].title == "a, b");
}

TEST_CASE("names that repeat and blank ones keep their values") {
  const Reading reading = read_bytes("csv", ",title,text,text,note,note\n0,a,b,c,d,e\n1,a,,c,,\n");
  REQUIRE(reading.documents.size() == 2);
  CHECK(reading.documents[0].text == "b");
  CHECK(reading.documents[0].extras ==
        Fields{{"column1", "0"}, {"text 2", "c"}, {"note", "d"}, {"note 2", "e"}});
  CHECK(reading.documents[1].text == "c");
}

TEST_CASE("what programs write for missing values, lists and entities is cleaned") {
  const Reading reading =
      read_bytes("csv",
                 "id,title,text,author,source,url,note\n"
                 "1,O&#039;Connor &amp; <b>Son</b>,a,\"['Jo Doe', 'Ann Poe']\",nan,None,[]\n"
                 "2,\"CafÃ©\",nan,[],N/A,\\N,=\"0017\"\n");
  REQUIRE(reading.documents.size() == 2);
  const Document& first = reading.documents[0];
  CHECK(first.title == "O'Connor & Son");
  CHECK(first.authors == Strings{"Jo Doe", "Ann Poe"});
  CHECK(first.source.empty());
  CHECK(first.url.empty());
  CHECK(first.extras.empty());
  CHECK(reading.documents[1].title == "Café");
  CHECK(reading.documents[1].text.empty());
  CHECK(reading.documents[1].authors.empty());
  CHECK(reading.documents[1].extras == Fields{{"note", "0017"}});
  CHECK(reading.warnings == Strings{"repaired 1 characters that were encoded twice"});
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
