#include "searcher/render/word_rows.h"

#include <vector>

#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string printed(std::string_view format, const std::vector<ListedWord>& words = {
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
  CHECK(printed("text") == "      1,240  climate\n          1  a\uFFFD,b\n");
  CHECK(printed("csv") == "word,documents,term\r\nclimate,1240,climat\r\n\"a ,b\",1,ab\r\n");
  CHECK(printed("tsv") == "word\tdocuments\tterm\nclimate\t1240\tclimat\na\\u001b,b\t1\tab\n");
  const std::string first = R"({"word":"climate","documents":1240,"term":"climat"})";
  const std::string second = R"({"word":"a\u001b,b","documents":1,"term":"ab"})";
  CHECK(printed("ndjson") == first + "\n" + second + "\n");
  CHECK(printed("json") == R"({"format":1,"field":"title","terms":[)" + first + "," + second + "]}\n");
}

TEST_CASE("no words are an empty list, not nothing") {
  CHECK(printed("json", {}) == "{\"format\":1,\"field\":\"title\",\"terms\":[]}\n");
  CHECK(printed("text", {}).empty());
}

}  // namespace broadsheet::render
