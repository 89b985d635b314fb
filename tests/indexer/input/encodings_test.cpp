#include "indexer/input/encodings.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("declared encodings are taken as browsers take them") {
  CHECK(encoding_meant_by("ISO-8859-1") == "windows-1252");
  CHECK(encoding_meant_by("latin1") == "windows-1252");
  CHECK(encoding_meant_by("gb2312") == "gb18030");
  CHECK(encoding_meant_by("Shift_JIS") == "windows-31j");
  CHECK(encoding_meant_by("TIS-620") == "windows-874");
  CHECK(encoding_meant_by("iso-8859-2") == "iso-8859-2");
  CHECK(encoding_meant_by("latin") == "latin");
}
