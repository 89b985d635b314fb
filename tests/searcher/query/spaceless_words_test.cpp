#include "searcher/query/spaceless_words.h"

#include <string>
#include <string_view>

#include "searcher/query/parser.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {
std::string cut_runs(std::string_view query) {
  return to_string(split_spaceless(parse_query(query).root));
}
}  // namespace

TEST_CASE("A run of Chinese becomes its words; a long one also gives its pairs") {
  CHECK(cut_runs("欧盟法案") == "(or 欧盟 法案)");
  CHECK(cut_runs("欧盟 中华人民共和国") == "(or 欧盟 中华 人民 共和 和国 共和国)");
}

TEST_CASE("Characters that no dictionary joins give pairs") {
  CHECK(cut_runs("莱卡恩访问") == "(or 莱卡 卡恩 访问)");
}

TEST_CASE("Words that only join or ask are left out, and make no pairs with their neighbours") {
  CHECK(cut_runs("欧盟的法案") == "(or 欧盟 法案)");
  CHECK(cut_runs("欧盟为什么通过法案吗?") == "(or 欧盟 通过 法案)");
  CHECK(cut_runs("法律はどのように定義されますか") == "(or 法律 定義)");
  CHECK(cut_runs("ทำไมรัฐบาลไทย") == "(or รัฐบาล ไทย)");
  CHECK(cut_runs("为什么的") == "(or 为什 什么 为什么 么的)");
}

TEST_CASE("A lone character between words that only join stands for itself") {
  CHECK(cut_runs("我的税是多少") == "税");
}

TEST_CASE("Signs behind a run are no words") {
  CHECK(cut_runs("欧盟法案?") == "(or 欧盟 法案)");
}

TEST_CASE("Korean gives pairs, so that endings do not matter") {
  CHECK(cut_runs("인공지능법을") == "(or 인공 공지 지능 능법 법을 인공지능법을)");
}

TEST_CASE("Thai becomes the words of the dictionary") {
  CHECK(cut_runs("รัฐบาลไทย") == "(or รัฐบาล ไทย)");
}

TEST_CASE("A number keeps its counter") {
  CHECK(cut_runs("2024年") == "2024年");
}

TEST_CASE("Required runs require their words; excluded and quoted ones stay whole") {
  CHECK(cut_runs("+欧盟法案 税") == "(or (must 欧盟) (must 法案) 税)");
  CHECK(cut_runs("税 -欧盟法案") == "(or 税 (not 欧盟法案))");
  CHECK(cut_runs("\"欧盟法案\"") == "(phrase \"欧盟法案\")");
}

TEST_CASE("Other scripts stay as they are") {
  CHECK(cut_runs("net zero d'Actium") == "(or net zero d'Actium)");
}
