#include "indexer/input/charset.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

TEST_CASE("valid UTF-8 stays as it is, without its mark") {
  CHECK(to_utf8("Größe – 日本").text == "Größe – 日本");
  CHECK(to_utf8("\xEF\xBB\xBFtext").text == "text");
  CHECK(to_utf8("").text.empty());
}

TEST_CASE("Latin-1 and windows-1252 are recognised") {
  const Utf8Text german = to_utf8(
      "Die W\xE4rmenetze f\xFCr Gr\xF6\xDF"
      "enordnungen m\xFCssen \xFC"
      "berall gepr\xFC"
      "ft werden.");
  CHECK(german.text == "Die Wärmenetze für Größenordnungen müssen überall geprüft werden.");
  CHECK(german.replaced == 0);
  CHECK(to_utf8("It\x92s \x93quoted\x94 \x96 and costs \x80 5").text == "It’s “quoted” – and costs € 5");
}

TEST_CASE("Cyrillic and Japanese encodings are recognised") {
  CHECK(
      to_utf8("\xCF\xF0\xE0\xE2\xE8\xF2\xE5\xEB\xFC\xF1\xF2\xE2\xEE \xEF\xF0\xE8\xED\xFF\xEB\xEE "
              "\xED\xEE\xE2\xFB\xE9 "
              "\xE7\xE0\xEA\xEE\xED \xEE \xF1\xE2\xFF\xE7\xE8 \xE8 \xE8\xED\xF4\xEE\xF0\xEC\xE0\xF6\xE8\xE8")
          .text == "Правительство приняло новый закон о связи и информации");
  CHECK(to_utf8(
            "\x93\xFA\x96\x7B\x82\xCC\x90\xAD\x95\x7B\x82\xCD\x90\x56\x82\xB5\x82\xA2\x96\x40\x88\xC4\x82\xF0"
            "\x92\xF1\x8F\x6F\x82\xB5\x82\xDC\x82\xB5\x82\xBD\x81\x42")
            .text == "日本の政府は新しい法案を提出しました。");
}

TEST_CASE("UTF-8 with a few stray bytes is not taken for another encoding") {
  const Utf8Text text = to_utf8("Größere Archive prüfen ihre Dateien \xFF jede Nacht, wüst\xC3");
  CHECK(text.text == "Größere Archive prüfen ihre Dateien \uFFFD jede Nacht, wüst\uFFFD");
  CHECK(text.replaced == 2);
  const std::string ascii(200, 'a');
  CHECK(to_utf8(ascii + " \xC3( \xFF ").text == ascii + " \uFFFD( \uFFFD ");
}

TEST_CASE("a few signs in an English text are those of windows-1252") {
  const std::string prose(300, 'a');
  CHECK(to_utf8(prose + " 12 km\xB2, 5\xBD, \xA3"
                        "7, 20\xB0 and a caf\xE9")
            .text == prose + " 12 km², 5½, £7, 20° and a café");
  CHECK(to_utf8("El n.\xBA 3, la 2.\xAA vez, \xBFqu\xE9 pas\xF3 en Espa\xF1"
                "a?")
            .text == "El n.º 3, la 2.ª vez, ¿qué pasó en España?");
}

TEST_CASE("a declared encoding decides, unless it is unknown or does not fit") {
  const std::string polish = "za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1";
  CHECK(to_utf8(polish, "iso-8859-2").text == "zażółć gęślą jaźń");
  CHECK(to_utf8("Gr\xF6\xDF"
                "e und W\xE4rme",
                "x-unheard-of")
            .text == "Größe und Wärme");
  CHECK(to_utf8("\x93quoted\x94 caf\xE9", "iso-8859-1").text == "“quoted” café");
  CHECK(to_utf8("schon UTF-8: ä", "windows-1252").text == "schon UTF-8: ä");
}

TEST_CASE("whatever the bytes, the result is valid UTF-8") {
  std::string bytes;
  unsigned state = 1;
  for (int round = 0; round < 300; ++round) {
    bytes += static_cast<char>((state = state * 1103515245 + 12345) >> 16);
    CHECK(is_utf8(to_utf8(bytes).text));
    CHECK(is_utf8(repaired_utf8(bytes)));
  }
}

TEST_CASE("names are repaired without guessing") {
  CHECK(repaired_utf8("f\xFCr/ä") == "f\uFFFDr/ä");
}

TEST_CASE("surrogates and overlong forms are no UTF-8") {
  CHECK(repaired_utf8("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
  CHECK(repaired_utf8("\xC0\xAF") == "\uFFFD\uFFFD");
}
