#include "indexer/extractors/office/relationships.h"

#include "tests/support/catch.h"
#include "tests/support/zip_file.h"

using namespace broadsheet::extraction;

TEST_CASE("targets are beside the part that names them") {
  CHECK(member_beside("ppt/slides/slide1.xml", "../media/a%20b.xml#x") == "ppt/media/a b.xml");
  CHECK(member_beside("word/document.xml", "/word/notes.xml") == "word/notes.xml");
  CHECK(member_beside("a.xml", "../../../etc/passwd") == "etc/passwd");
  CHECK(member_beside("", "./Object 1") == "Object 1");
}

TEST_CASE("external targets are never members") {
  const OfficePackage package(broadsheet::testing::zip_file(
      {{"_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        "<Relationship Id='a' Type='http://x/link' Target='http://a.example/' TargetMode='External'/>"
        "<Relationship Id='b' Type='http://x/part' Target='b.xml'/></Relationships>"}}));
  const Relationships links(package, "");
  CHECK(links.target_of_id("a").empty());
  CHECK(links.target_of_type("part") == "b.xml");
}
