#include "indexer/readers/csv_head.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

CsvHead head_of(std::string_view text, const std::vector<std::string>& columns = {}) {
  return read_csv_head(text, FieldMapping(), columns);
}

}  // namespace

TEST_CASE("the delimiter is the one that makes known columns") {
  CHECK(head_of("id;title;text\n1;a,b,c;d").dialect.delimiter == ';');
  CHECK(head_of("id,title,text").dialect.delimiter == ',');
  CHECK(head_of("id\ttitle, long\ttext\n").dialect.delimiter == '\t');
  CHECK(head_of("id|title|text\n").dialect.delimiter == '|');
  CHECK(head_of("text\nwords, words\nand, more, of, them\n").dialect.delimiter != ',');
}

TEST_CASE("of unknown columns the delimiter is the one that cuts rows evenly") {
  CHECK(head_of("alpha;beta;gamma,delta\n").dialect.delimiter == ';');
  CHECK(head_of("nr;remark;price\n1;one, two, three;3,5\n2;four, five;4,25\n3;six;7,1\n").dialect.delimiter ==
        ';');
}

TEST_CASE("of two delimiters that cut equally well the comma is not meant") {
  CHECK(head_of("World\tA storm\tOne, two, three\nSport\tA game\tOne, two, three\n").dialect.delimiter ==
        '\t');
}

TEST_CASE("a line may tell the delimiter") {
  for (const char* line : {"sep=;", "\"sep=;\"", "SEP=;"}) {
    const CsvHead head = head_of(std::string(line) + "\nid;title,x;text\n1;2;3\n");
    CHECK(head.dialect.delimiter == ';');
    CHECK(head.lines_before == 1);
    CHECK(head.has_header);
  }
  CHECK(head_of("sep=\t\nid\ttext\n").dialect.delimiter == '\t');
}

TEST_CASE("titles and notes above the header are skipped") {
  const CsvHead head = head_of("Notices of 2024\nSource: the office\n\nid,title,text\n1,a,b\n2,c,d\n");
  CHECK(head.lines_before == 3);
  CHECK(head.has_header);
  const CsvHead padded = head_of("Notices of 2024,,\n,,\nid,title,text\n1,a,b\n");
  CHECK(padded.lines_before == 2);
  CHECK(head_of("# made by a program\nnr,remark,place\n1,a,b\n2,c,d\n").lines_before == 1);
  CHECK(head_of("id,title,text\n1,a,b\n").lines_before == 0);
}

TEST_CASE("a first row of dates, addresses, prose or numbers is data") {
  CHECK_FALSE(head_of("News,2024-03-05,Short\nNews,2024-03-06,Short\n").has_header);
  CHECK_FALSE(head_of("1,alpha,beta\n2,gamma,delta\n").has_header);
  CHECK_FALSE(head_of("a,https://wire.example/1\nb,https://wire.example/2\n").has_header);
  CHECK_FALSE(head_of("News\tA city\tThe council of the city voted on Monday to buy forty new buses for the "
                      "night lines.\n")
                  .has_header);
  CHECK(head_of("nr,remark\n1,words\n2,words\n").has_header);
  CHECK(head_of("country,2019,2020\nChile,1,2\nPeru,3,4\n").has_header);
}

TEST_CASE("given columns say that there is no header, unless it repeats them") {
  CHECK_FALSE(head_of("title,text,x\na,b,c\n", {"title", "text", "section"}).has_header);
  CHECK(head_of("title,text\na,b\n", {"title", "text"}).has_header);
  CHECK(head_of("a;b, c;d\ne;f, g;h\n", {"id", "text", "title"}).dialect.delimiter == ';');
}

TEST_CASE("a table that begins with a single quote has single ones") {
  CHECK(head_of("'id','text'\n'1','a, b'\n").dialect.quote == '\'');
}
