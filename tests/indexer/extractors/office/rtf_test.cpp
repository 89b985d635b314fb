#include "indexer/extractors/office/rtf.h"

#include "tests/indexer/extractors/office/office_files.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

ExtractedDocument read_rtf(const std::string& content) {
  return extracted(extract_rtf, "{\\rtf1\\ansi\n" + content + "}");
}

std::string text_of_rtf(const std::string& content) {
  return read_rtf(content).text;
}

}  // namespace

TEST_CASE("paragraphs of RTF are apart, items of a list are lines") {
  CHECK(text_of_rtf("\\ansicpg1252\\pard Fares {\\b rise}.\\par\\pard{\\pntext\\f1\\'b7\\tab}Buses\\par\n"
                    "\\pard\\ls1 {\\listtext 2.\\tab}Trams\\par\\pard Boats\\line stay\\tab free.") ==
        "Fares rise.\n\nBuses\nTrams\n\nBoats\nstay\tfree.");
}

TEST_CASE("bytes of RTF are in the code page of the file or of the font") {
  CHECK(text_of_rtf("\\ansicpg1251 \\'cc\\'e8\\'f0") == "Мир");
  CHECK(
      text_of_rtf("\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset161 Arial Greek;}"
                  "{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset128 Mincho;}}\\f0 caf\\'e9 \\f1\\'c1\\'e8 \\f2 ab "
                  "\\f3\\'93\\'fa{\\f0\\'e9}") == "café Αθ αβ 日é");
}

TEST_CASE("characters of Unicode replace their copies for old programs") {
  CHECK(text_of_rtf("\\u1052?\\u1080\\'e8\\uc2\\u8364EU. \\uc0\\u-10179\\u-8704 \\u25991!") == "Ми€. 😀文!");
  CHECK(text_of_rtf("\\ldblquote a\\rdblquote\\~\\endash b\\-c\\_d \\{\\}\\\\") ==
        "“a”\u00a0–bc\u2011d {}\\");
}

TEST_CASE("in RTF a row of a table is a line") {
  CHECK(text_of_rtf("\\pard Before\\par\\trowd\\cellx1\\cellx2\\pard\\intbl Line\\cell Fare\\cell\\row"
                    "\\trowd\\pard\\intbl N7\\par night\\cell 2.80\\cell\\row\\pard After\\par") ==
        "Before\n\nLine\tFare\nN7 night\t2.80\n\nAfter");
}

TEST_CASE("footnotes and text boxes of RTF stand behind their paragraph, comments at the end") {
  CHECK(text_of_rtf("Costs fell.{\\footnote\\pard See annex.} {\\*\\atnauthor Ada Poe}{\\*\\annotation\\pard "
                    "Check this.\\par}{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard Box\\par}}"
                    "{\\shprslt Box}}\\par Next.\\par") ==
        "Costs fell.\n\nSee annex.\n\nBox\n\nNext.\n\nAda Poe: Check this.");
}

TEST_CASE("what is deleted, hidden codes, pictures and running heads of RTF are left out") {
  CHECK(text_of_rtf(
            "{\\header Portsea}The {\\deleted old}{\\revised new} bridge{\\pict\\bin4 }{\\a} "
            "{\\field{\\*\\fldinst HYPERLINK \"http://a.example\"}{\\fldrslt here}}{\\*\\unknown x}.") ==
        "The new bridge here.");
}

TEST_CASE("what RTF states about itself are values") {
  CHECK(read_rtf("{\\info{\\upr{\\title N?cht}{\\*\\ud{\\title N\\u228 ?cht}}}{\\author Ada Poe}"
                 "{\\creatim\\yr2021\\mo3\\dy4\\hr10\\min7}}x")
            .values == std::vector<std::pair<std::string, std::string>>{
                           {"title", "Nächt"}, {"author", "Ada Poe"}, {"created", "2021-03-04 10:07"}});
  CHECK(read_rtf("{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}\\pard\\s1 Fares\\par\\pard\\s0 x").values ==
        std::vector<std::pair<std::string, std::string>>{{"title", "Fares"}});
}

TEST_CASE("RTF that is cut off is read in part, deep groups end") {
  CHECK(extracted(extract_rtf, "{\\rtf1 One {\\b two").warnings ==
        std::vector<std::string>{"cut off: the end may be missing"});
  CHECK(
      extracted(extract_rtf, "{\\rtf1 " + std::string(100'000, '{') + "x" + std::string(100'001, '}')).text ==
      "x");
  CHECK(fault_of(extract_rtf, "plain text") == "not an RTF file");
}
