#include "indexer/readers/xml_kinds.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("the root element is found behind declarations and comments") {
  CHECK(xml_root("<?xml version='1.0'?>\n<!-- <no/> -->\n<rss version='2.0'>") == "rss");
  CHECK(xml_root("<!DOCTYPE parts [ <!ENTITY a \"b>\"> ]><parts/>") == "parts");
  CHECK(xml_root("<?xml version='1.0'?><an:akomaNtoso xmlns:an='x'>") == "akomaNtoso");
}

TEST_CASE("other text has no root element") {
  CHECK(xml_root("words").empty());
  CHECK(xml_root("< 3").empty());
  CHECK(xml_root("<?xml never closed").empty());
  CHECK(xml_root("").empty());
}

TEST_CASE("known roots have a name") {
  CHECK(xml_kind("rss") == "an RSS feed");
  CHECK(xml_kind("parts") == "XML with the root element <parts>");
}
