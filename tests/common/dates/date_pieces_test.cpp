#include "common/dates/date_pieces.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

// The pieces with a bar between them; a blank before a piece is kept.
std::string cut(std::string_view text) {
  std::string out;
  for (const DatePiece& piece : split_date_pieces(text))
    out += (out.empty() ? "" : "|") + std::string(piece.blank_before ? " " : "") + piece.text;
  return out;
}

}  // namespace

TEST_CASE("a text is cut into numbers, words and symbols") {
  CHECK(cut("31. januar 2024") == "31|.| januar| 2024");
  CHECK(cut("2024-w05-3") == "2024|-|w|05|-|3");
  CHECK(cut("2021年3月12日") == "2021|年|3|月|12|日");
  CHECK(cut("12 มี.ค. 64") == "12| มีค|.| 64");
  CHECK(cut("12 d’abril") == "12| d|abril");
  CHECK(cut("") == "");
  CHECK(cut("\xff 1\x80") == " 1");
}

TEST_CASE("folding makes digits, dashes and blanks plain") {
  CHECK(fold_date("١٢–٣–٢٠٢١") == "12-3-2021");
  CHECK(fold_date(" 12 \u00A0 MÄRZ\u200E 2021 ") == "12 marz 2021");
}
