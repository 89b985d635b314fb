#include "indexer/records/wrapped_values.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("keys of databases, XML and JSON-LD hold the value of an object") {
  for (const char* key :
       {"$oid", "$date", "$numberLong", "@value", "#text", "$t", "_text", "S", "stringValue"})
    CHECK(value_key_rank(key));
  CHECK(value_key_rank("$oid") < value_key_rank("#text"));
  for (const char* key : {"name", "href", "oid", "", "text"}) CHECK_FALSE(value_key_rank(key));
}

TEST_CASE("keys beside a value that describe it are attributes") {
  for (const char* key : {"@type", "@href", "_class", "type", "lang"}) CHECK(is_attribute_key(key));
  for (const char* key : {"name", "#text", "@value", "_", "body"}) CHECK_FALSE(is_attribute_key(key));
}
