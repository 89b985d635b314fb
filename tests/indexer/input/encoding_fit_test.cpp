#include "indexer/input/encoding_fit.h"

#include "indexer/input/charset.h"
#include "indexer/input/code_page.h"
#include "tests/indexer/input/legacy_texts.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

struct Accuracy {
  int right = 0;
  int tried = 0;
  std::string wrong;  // `pl/ISO-8859-2 read as gb18030`
};

// Whether a text comes back from an encoding. Characters that it lacks are lost before the test begins.
void try_encoding(std::string_view text, const LegacyText& row, std::string_view encoding,
                  Accuracy& accuracy) {
  const std::string bytes = bytes_in(text, encoding);
  const std::string expected = utf8_from(bytes, encoding).value();
  ++accuracy.tried;
  if (to_utf8(bytes).text == expected)
    ++accuracy.right;
  else
    accuracy.wrong += std::string(row.language) + "/" + std::string(encoding) + " read as " +
                      guess_encoding(bytes) + ": " + to_utf8(bytes).text.substr(0, 100) + "\n";
}

template <class Take>
Accuracy accuracy_of(Take text_of) {
  Accuracy accuracy;
  for (const LegacyText& row : legacy_texts)
    for (std::string_view rest = row.encodings; !rest.empty();) {
      const std::string_view encoding = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(encoding.size() + 1, rest.size()));
      try_encoding(text_of(row), row, encoding, accuracy);
    }
  return accuracy;
}

}  // namespace

TEST_CASE("articles in all languages are read in all of their encodings") {
  const Accuracy accuracy = accuracy_of(
      [](const LegacyText& row) { return std::string(row.paragraph) + "\n\n" + std::string(row.more); });
  CHECK(accuracy.wrong == "");
  CHECK(accuracy.right == accuracy.tried);
}

TEST_CASE("paragraphs in all languages are read in all of their encodings") {
  const Accuracy accuracy = accuracy_of([](const LegacyText& row) { return row.paragraph; });
  CHECK(accuracy.wrong == "");
  CHECK(accuracy.right == accuracy.tried);
}

TEST_CASE("most headlines are read right too") {
  const Accuracy accuracy = accuracy_of([](const LegacyText& row) { return row.headline; });
  INFO(accuracy.wrong);
  CHECK(accuracy.right * 100 >= accuracy.tried * 95);
}
