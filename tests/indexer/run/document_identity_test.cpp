#include "indexer/run/document_identity.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

DocumentIdentity identity(const char* url, const char* title, const char* text) {
  Document document;
  document.url = url;
  document.title = title;
  document.text = text;
  return identity_of(document);
}

}  // namespace

TEST_CASE("the address decides, then the title, then the beginning of the text") {
  CHECK(is_same_document(identity("u", "Old title", "a"), identity("u", "New title", "b")));
  CHECK_FALSE(is_same_document(identity("u", "Title", "a"), identity("v", "Title", "a")));
  CHECK(is_same_document(identity("", "Title", "a"), identity("v", "TITLE ", "b")));
  CHECK_FALSE(is_same_document(identity("", "Title", "a"), identity("", "Other", "a")));
  CHECK(is_same_document(identity("", "", "The same beginning"), identity("", "T", "The same beginning")));
}

TEST_CASE("an id of its own depends on the id and the document only") {
  const std::string own = separate_id("17", identity("u", "", "a"));
  CHECK(own == separate_id("17", identity("u", "later title", "b")));
  CHECK(own != separate_id("17", identity("v", "", "a")));
  CHECK(own.starts_with("17~"));
}
