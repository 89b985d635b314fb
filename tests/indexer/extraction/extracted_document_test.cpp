#include "indexer/extraction/extracted_document.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("an extracted document survives the pipe") {
  const ExtractedDocument document{{{"title", "Water rights"}, {"author", "Ines Falk"}, {"author", "Jo Doe"}},
                                   "First paragraph.\n\nSecond.",
                                   {{"annex.csv", std::string("a;b\n\0;2", 7)}},
                                   {"a picture without text"}};
  CHECK(decode_document(encode(document)) == document);
  CHECK(decode_document(encode(ExtractedDocument{})) == ExtractedDocument{});
}

TEST_CASE("damaged bytes are no document") {
  const std::string bytes = encode(ExtractedDocument{{{"title", "Water rights"}}, "Text.", {}, {}});
  CHECK(decode_document(bytes.substr(0, bytes.size() - 1)) == std::nullopt);
  CHECK(decode_document("?" + bytes) == std::nullopt);
  CHECK(decode_document("v\1x") == std::nullopt);
}
