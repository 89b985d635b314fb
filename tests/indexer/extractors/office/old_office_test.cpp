#include "indexer/extractors/office/old_office.h"

#include "indexer/extraction/text_marks.h"
#include "tests/indexer/extractors/office/office_files.h"
#include "tests/indexer/extractors/office/old_office_files.h"
#include "tests/support/catch.h"
#include "tests/support/compound_file.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;
using namespace std::string_literals;

namespace {

std::string text_of_old(const std::string& bytes) {
  return extracted(extract_old_office, bytes).text;
}

std::string cell_place(unsigned row, unsigned column, unsigned format = 0) {
  return low_first(row, 2) + low_first(column, 2) + low_first(format, 2);
}

}  // namespace

TEST_CASE("paragraphs, rows and results of fields of an old Word document are text") {
  CHECK(text_of_old(doc_file("Costs \x93"
                             "fell\x94.\rPage \x13PAGE\x14"
                             "12\x15!\rLine\7Fare\7\7N7\rnight\7"
                             "2.80\7\7After\r",
                             "See annex.\r")) ==
        "Costs “fell”.\n\nPage 12!\n\nLine\tFare\n\nN7\n\nnight\t2.80\n\nAfter\n\nSee annex.");
}

TEST_CASE("what is marked as deleted in an old Word document is left out") {
  CHECK(text_of_old(doc_file("The old new bridge\r", "", "old ")) == "The new bridge");
}

TEST_CASE("cells of an old workbook are texts as people read them") {
  const std::string strings = low_first(2, 4) + low_first(2, 4) + low_first(4, 2) + "\0Line"s +
                              low_first(3, 2) + "\1\x1c\4\x38\4\x40\4"s;
  const std::string globals = xls_record(0x00E0, low_first(0, 2) + low_first(0, 2)) +
                              xls_record(0x00E0, low_first(0, 2) + low_first(14, 2)) +
                              xls_record(0x00FC, strings);
  const std::string cells = xls_record(0x00FD, cell_place(0, 0) + low_first(0, 4)) +
                            xls_record(0x00FD, cell_place(0, 1) + low_first(1, 4)) +
                            xls_record(0x027E, cell_place(1, 0) + low_first(280 << 2 | 3, 4)) +
                            xls_record(0x027E, cell_place(1, 1, 1) + low_first(44260 << 2 | 2, 4)) +
                            xls_record(0x0205, cell_place(1, 2) + "\1\0"s) +
                            xls_record(0x0205, cell_place(1, 3) + "\x17\1"s);
  CHECK(text_of_old(xls_file(globals, cells)) == "Fares\n\nLine\tМир\n2.8\t2021-03-05\tTRUE");
}

TEST_CASE("strings of an old workbook go on in the next record") {
  const std::string first = low_first(1, 4) + low_first(1, 4) + low_first(8, 2) + "\0Port"s;
  const std::string globals = xls_record(0x00FC, first) + xls_record(0x003C, "\1s\0e\0a\0!\0"s);
  CHECK(text_of_old(xls_file(globals, xls_record(0x00FD, cell_place(0, 0) + low_first(0, 4)))) ==
        "Fares\n\nPortsea!");
}

TEST_CASE("a slide of an old presentation has its title first and its notes last") {
  const ExtractedDocument document =
      extracted(extract_old_office, ppt_file("Budget", "First point\rSecond", "Say hello"));
  CHECK(document.text == std::string(page_mark) + "Budget\n\nFirst point\nSecond\n\nSay hello");
  CHECK(document.values == std::vector<std::pair<std::string, std::string>>{{"title", "Budget"}});
}

TEST_CASE("encrypted old documents are a fault") {
  const std::string what_to_do = "encrypted; save it without a password first";
  CHECK(fault_of(extract_old_office, compound_file({{"EncryptedPackage", "x"}})) == what_to_do);
  CHECK(fault_of(extract_old_office, compound_file({{"WordDocument", "\xec\xa5\xc1\0......\0\1"s}})) ==
        what_to_do);
  CHECK(fault_of(extract_old_office, xls_file(xls_record(0x002F, "??"), "")) == what_to_do);
  CHECK(fault_of(extract_old_office, compound_file({{"Notes", "x"}})) ==
        "holds no document of Word, Excel or PowerPoint");
}

TEST_CASE("a file that was put into an old document is given with its name") {
  const std::string object = low_first(0, 4) + low_first(2, 2) + "fares.csv\0C:\\fares.csv\0"s +
                             low_first(0x30000, 4) + low_first(4, 4) + "tmp\0"s + low_first(5, 4) + "a,b\r\n";
  const std::string bytes =
      compound_file({{"WordDocument", std::string(600, '\0')}, {"ObjectPool/_1/\1Ole10Native", object}});
  CHECK(extracted(extract_old_office, bytes).embedded == std::vector<EmbeddedFile>{{"fares.csv", "a,b\r\n"}});
}
