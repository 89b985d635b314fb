#include "indexer/extractors/office/compound_file.h"

#include "indexer/extraction/extraction_task.h"
#include "tests/support/catch.h"
#include "tests/support/compound_file.h"

using namespace broadsheet::extraction;
using broadsheet::testing::compound_file;

TEST_CASE("streams of a compound file are found by their paths") {
  const std::string bytes = compound_file({{"Note", "short"}, {"Box/Inner/Leaf", "deep"}, {"Empty/", ""}});
  const CompoundFile file(bytes);
  CHECK(file.stream("Note") == "short");
  CHECK(file.stream("Box/Inner/Leaf") == "deep");
  CHECK(file.stream("BOX/inner/LEAF") == "deep");
  CHECK(file.stream("Box") == std::nullopt);
  CHECK(file.stream("Missing") == std::nullopt);
  REQUIRE(file.entries().size() == 5);
  CHECK(file.entries()[1].path == "Box");
  CHECK(!file.entries()[1].is_stream);
  CHECK(file.entries()[4].path == "Empty");
}

TEST_CASE("long streams are in sectors of their own") {
  std::string story;
  for (int i = 0; story.size() < 200'000; ++i) story += std::to_string(i) + ' ';
  const std::string bytes = compound_file({{"a", story}, {"b", "x"}, {"c", story.substr(0, 4096)}});
  const CompoundFile file(bytes);
  CHECK(file.stream("a") == story);
  CHECK(file.stream("b") == "x");
  CHECK(file.stream("c") == story.substr(0, 4096));
}

TEST_CASE("a file that is cut off has the streams that are still there") {
  const std::string bytes = compound_file({{"a", std::string(5000, 'a')}});
  CHECK_THROWS_AS(CompoundFile(bytes.substr(0, 600)), ExtractionFault);
  CHECK_THROWS_AS(CompoundFile("{\\rtf1}"), ExtractionFault);
  CHECK_THROWS_AS(CompoundFile(bytes.substr(0, 8)), ExtractionFault);
}

TEST_CASE("loops in the table of sectors and in the directory end") {
  std::string bytes = compound_file({{"a", std::string(5000, 'a')}, {"b", "b"}});
  const std::size_t table = bytes.size() - 512;  // of sectors; the first ten are those of `a`
  bytes.replace(table + 9 * 4, 4, std::string(4, '\0'));
  CHECK(CompoundFile(bytes).stream("a") == std::string(5000, 'a'));
  const std::size_t directory = bytes.find(std::string("R\0o\0o\0t", 7));
  bytes.replace(directory + 2 * 128 + 72, 4, std::string("\1\0\0\0", 4));  // behind `b` comes `a`
  CHECK(CompoundFile(bytes).entries().size() == 2);
}
