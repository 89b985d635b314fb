#include "indexer/input/encoding_table.h"

#include <algorithm>

#include "indexer/input/letter_frequencies.h"
#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

const EncodingTable& table(std::string_view name) {
  for (const EncodingTable& row : encoding_tables())
    if (row.encoding->name == name) return row;
  FAIL("no table for " << name);
  return encoding_tables().front();
}

}  // namespace

TEST_CASE("bytes are letters, signs or odd, as their encoding has it") {
  const EncodingTable& western = table("windows-1252");
  CHECK(western.latin);
  CHECK(western.kinds[0xe9] == ByteKind::lower);
  CHECK(western.kinds[0xc9] == ByteKind::upper);
  CHECK(western.kinds[0x92] == ByteKind::apostrophe);
  CHECK(western.kinds[0x93] == ByteKind::sign);
  CHECK(western.kinds[0xb2] == ByteKind::rare_sign);
  CHECK(western.kinds['a'] == ByteKind::lower);
  CHECK(western.kinds['7'] == ByteKind::other);
  CHECK_FALSE(table("windows-1251").latin);
  CHECK(table("windows-1255").kinds[0xe0] == ByteKind::uncased);
}

TEST_CASE("frequent letters cost less than rare ones, and foreign ones most") {
  const LanguageBits& polish = table("ISO-8859-2").languages.front();
  CHECK(polish.language == "pl");
  CHECK(polish.letters['a'] < polish.letters[0xb1]);   // ą
  CHECK(polish.letters[0xb1] < polish.letters[0xbc]);  // ź
  CHECK(polish.letters[0xf5] == foreign_letter);       // ő
}

TEST_CASE("ICU knows every encoding, and every language has its letters") {
  CHECK(encoding_tables().size() == single_byte_encodings().size());
  for (const EncodingTable& row : encoding_tables())
    for (const LanguageBits& language : row.languages) {
      const auto rows = letter_frequencies();
      INFO(row.encoding->name << " " << language.language);
      CHECK(std::any_of(rows.begin(), rows.end(), [&](const LetterFrequencies& letters) {
        return letters.language == language.language;
      }));
    }
}
