#include "searcher/render/word_rows.h"

#include <vector>

#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string words_as(std::string_view format, const std::vector<ListedWord>& words = {
                                                  {"climate", "climat", 1240}, {"a\x1b,b", "ab", 1}}) {
  const WordRenderer& renderer = *word_formats().find(format);
  std::string out;
  renderer.begin("title", out);
  for (const ListedWord& word : words) renderer.row(word, &word == &words.front(), out);
  renderer.end(out);
  return out;
}

}  // namespace

TEST_CASE("words are printed one after the other in every format") {
  CHECK(words_as("text") == "      1,240  climate\n          1  a\uFFFD,b\n");
  CHECK(words_as("csv") == "word,documents,term\r\nclimate,1240,climat\r\n\"a ,b\",1,ab\r\n");
  CHECK(words_as("tsv") == "word\tdocuments\tterm\nclimate\t1240\tclimat\na\\u001b,b\t1\tab\n");
  const std::string first = R"({"word":"climate","documents":1240,"term":"climat"})";
  const std::string second = R"({"word":"a\u001b,b","documents":1,"term":"ab"})";
  CHECK(words_as("ndjson") == first + "\n" + second + "\n");
  CHECK(words_as("json") == R"({"format":1,"field":"title","terms":[)" + first + "," + second + "]}\n");
}

TEST_CASE("no words are an empty list, not nothing") {
  CHECK(words_as("json", {}) == "{\"format\":1,\"field\":\"title\",\"terms\":[]}\n");
  CHECK(words_as("text", {}).empty());
}

}  // namespace broadsheet::render
