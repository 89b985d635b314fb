#include "common/analysis/sentences.h"

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.h"

using broadsheet::next_sentence;
using broadsheet::sentence_at;
using broadsheet::Span;

namespace {

std::vector<std::string> sentences(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    const Span span = sentence_at(text, at);
    if (span.end > span.begin) found.emplace_back(text.substr(span.begin, span.end - span.begin));
    at = next_sentence(text, at);
  }
  return found;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("A full stop, question mark or exclamation mark ends a sentence before a capital") {
  CHECK(sentences("Prices rose. Wages did not! Why? Nobody knows.") ==
        Sentences{"Prices rose.", "Wages did not!", "Why?", "Nobody knows."});
  CHECK(sentences("Preise stiegen. Über Löhne schwieg er. Österreich auch.") ==
        Sentences{"Preise stiegen.", "Über Löhne schwieg er.", "Österreich auch."});
}

TEST_CASE("A sentence does not end before a small letter") {
  CHECK(sentences("The approx. value of 3.5 bn. euros fell. Then it rose.") ==
        Sentences{"The approx. value of 3.5 bn. euros fell.", "Then it rose."});
  CHECK(sentences("“Really?” he asked. She left.") == Sentences{"“Really?” he asked.", "She left."});
}

TEST_CASE("Quotes, brackets and references behind the stop belong to the sentence") {
  CHECK(sentences("She said: \"We leave.\" Then (as planned.) They left.[12] He stayed.”] End.") ==
        Sentences{"She said: \"We leave.\"", "Then (as planned.)", "They left.[12]", "He stayed.”]", "End."});
  CHECK(sentences("« Nous partons. » Puis rien.") == Sentences{"« Nous partons.", "» Puis rien."});
}

TEST_CASE("Titles and initials never end a sentence") {
  CHECK(sentences("Dr. Falk met Mme. Royer and J. R. Smith. M. Le Pen was away.") ==
        Sentences{"Dr. Falk met Mme. Royer and J. R. Smith.", "M. Le Pen was away."});
  CHECK(sentences("La Sra. Pérez y el Prof. Ruiz. Fin.") ==
        Sentences{"La Sra. Pérez y el Prof. Ruiz.", "Fin."});
}

TEST_CASE("Acronyms and company forms end a sentence only before a word that opens sentences") {
  CHECK(sentences("The U.S. Senate met at 5 p.m. Monday with Acme Inc. Directors came.") ==
        Sentences{"The U.S. Senate met at 5 p.m. Monday with Acme Inc. Directors came."});
  CHECK(sentences("He left the U.S. The Senate met at 5 p.m. It voted on Acme Inc. They won.") ==
        Sentences{"He left the U.S.", "The Senate met at 5 p.m.", "It voted on Acme Inc.", "They won."});
  CHECK(sentences("Kohle, z. B. Braunkohle, u.a. Importe usw. Die Preise fielen.") ==
        Sentences{"Kohle, z. B. Braunkohle, u.a. Importe usw.", "Die Preise fielen."});
}

TEST_CASE("Abbreviations before numbers do not end a sentence") {
  CHECK(sentences("See No. 5 and Art. 12 of vol. 3. He said no. Nothing else.") ==
        Sentences{"See No. 5 and Art. 12 of vol. 3.", "He said no.", "Nothing else."});
}

TEST_CASE("Decimals, short ordinals and addresses hold a sentence together") {
  CHECK(sentences("Am 3. Oktober stieg der Wert um 3.5 Prozent auf example.org an. Danach fiel er.") ==
        Sentences{"Am 3. Oktober stieg der Wert um 3.5 Prozent auf example.org an.", "Danach fiel er."});
  CHECK(sentences("It began in 1999. Nothing followed.") ==
        Sentences{"It began in 1999.", "Nothing followed."});
}

TEST_CASE("An ellipsis ends a sentence before a capital only") {
  CHECK(sentences("Well... maybe not. Wait… Then go... Now.") ==
        Sentences{"Well... maybe not.", "Wait…", "Then go...", "Now."});
}

TEST_CASE("Scripts without capitals end sentences with their own stops") {
  CHECK(sentences("今日は晴れ。「本当？」彼は言った！終わり") ==
        Sentences{"今日は晴れ。", "「本当？」", "彼は言った！", "終わり"});
  CHECK(sentences("यह पहला है। यह दूसरा है।") == Sentences{"यह पहला है।", "यह दूसरा है।"});
  CHECK(sentences("هل جاء؟ نعم.") == Sentences{"هل جاء؟", "نعم."});
}

TEST_CASE("Paragraphs, headings and list items are sentences of their own") {
  CHECK(sentences("no stop here\n\nnew paragraph\n \n third") ==
        Sentences{"no stop here", "new paragraph", "third"});
  CHECK(sentences("Grid conference opens\nMinisters met in Oslo on Monday.") ==
        Sentences{"Grid conference opens", "Ministers met in Oslo on Monday."});
  CHECK(sentences("we want\n- more wind\n- less coal\n1. The first thing\n2. the second") ==
        Sentences{"we want", "- more wind", "- less coal", "1. The first thing", "2. the second"});
}

TEST_CASE("A wrapped line does not end a sentence") {
  CHECK(sentences(
            "The long line of a text that was wrapped at seventy columns by\nMaria Lund goes on. Next.") ==
        Sentences{"The long line of a text that was wrapped at seventy columns by\nMaria Lund goes on.",
                  "Next."});
}

TEST_CASE("A sentence is the same from any byte in it") {
  const std::string_view text = "First one. The U.S. Senate — “no!” he said — met. Last: ünïcödé.";
  const std::size_t begin = text.find("The");
  const std::size_t end = text.find(" Last");
  for (std::size_t at = begin; at < end; ++at) CHECK(sentence_at(text, at) == Span{begin, end});
}

TEST_CASE("What has no sentences is cut at blanks, on character boundaries") {
  std::string words;
  while (words.size() < 10'000) words += "wörd ";
  const Span span = sentence_at(words, 5'002);
  CHECK(span.begin <= 5'002);
  CHECK(span.end > 5'002);
  CHECK(span.end - span.begin <= 2 * broadsheet::longest_sentence + 8);
  CHECK(words.substr(span.begin, 3) == "wö");
  const std::string solid(10'000, 'x');
  CHECK(sentence_at(solid, 5'000).begin <= 5'000);
  CHECK(next_sentence(solid, 5'000) > 5'000);
}

TEST_CASE("Any bytes are safe") {
  for (const std::string& text :
       {std::string("\xff\xfe. \x80\x80"), std::string("\xe3\x80"), std::string(".\n.\n"),
        std::string(1, '\0'), std::string("[1"), std::string("("), std::string("é.")}) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      const Span span = sentence_at(text, at);
      CHECK(span.begin <= span.end);
      CHECK(span.end <= text.size());
      CHECK(next_sentence(text, at) > at);
    }
  }
}
