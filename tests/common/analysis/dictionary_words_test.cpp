#include "common/analysis/dictionary_words.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

std::vector<std::string> words_of(const std::string& text) {
  DictionaryWords dictionary;
  std::vector<std::string> words;
  for (const Span& span : dictionary.cut(text))
    words.push_back(text.substr(span.begin, span.end - span.begin));
  return words;
}

}  // namespace

TEST_CASE("Thai is cut into the words of a dictionary, without gaps") {
  CHECK(words_of("ภาษาไทย") == std::vector<std::string>{"ภาษา", "ไทย"});
}

TEST_CASE("No text has no words, and what is no UTF-8 does no harm") {
  CHECK(words_of("").empty());
  CHECK_NOTHROW(words_of("\xE0\xB8ภาษา\xFF"));
}
