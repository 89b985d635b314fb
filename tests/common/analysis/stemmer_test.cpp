#include "common/analysis/stemmer.h"

#include <set>
#include <string>
#include <string_view>

#include "common/analysis/analysis.h"
#include "common/unicode.h"
#include "tests/common/corpus_text.h"
#include "tests/support/catch.h"

using broadsheet::find_language;
using broadsheet::Language;
using broadsheet::Stemmer;
using broadsheet::Token;

namespace {

std::string first_letter(std::string_view text) {
  std::size_t end = 0;
  broadsheet::next_code_point(text, end);
  return std::string(text.substr(0, end));
}

/// The folded words of the sample corpus, accents on, without what is not stemmed.
std::set<std::string> corpus_words() {
  std::set<std::string> words;
  broadsheet::Analyzer analyzer;
  analyzer.start(corpus_text(), broadsheet::undetermined_language());
  for (Token token; analyzer.next(token);)
    if (!token.compound)
      words.insert(broadsheet::fold_case(
          std::string_view(corpus_text()).substr(token.begin, token.end - token.begin)));
  return words;
}

}  // namespace

TEST_CASE("Words are stemmed by the rules of their language") {
  CHECK(Stemmer(*find_language("en"))("nationalisation") == "nationaliz");
  CHECK(Stemmer(*find_language("de"))("ministern") == "minist");
  CHECK(Stemmer(*find_language("fr"))("minist\u00E8res") == "minister");
  CHECK(Stemmer(*find_language("ru"))("\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u044B") ==
        "\u043C\u0438\u043D\u0438\u0441\u0442\u0440");
}

TEST_CASE("Rules of our own stem languages that Xapian does not know") {
  CHECK(Stemmer(*find_language("pl"))("ministrowie") == "ministr");
  CHECK(Stemmer(*find_language("cs"))("ministrech") == "ministr");
}

TEST_CASE("Cyrillic and Latin spelling of a Serbian word have one stem") {
  CHECK(Stemmer(*find_language("sr"))("\u0437\u0430\u043A\u043E\u043D\u0438\u043C\u0430") == "zakon");
  CHECK(Stemmer(*find_language("sr"))("zakonima") == "zakon");
}

TEST_CASE("A language without a stemmer leaves words as they are") {
  CHECK(Stemmer(*find_language("gl"))("ministros") == "ministros");
  CHECK(Stemmer(broadsheet::undetermined_language())("ministers") == "ministers");
}

TEST_CASE("Every stemmer of the language table can be made and takes any word") {
  for (const Language& language : broadsheet::languages()) {
    INFO(language.code);
    const Stemmer stemmer(language);
    CHECK_FALSE(stemmer("energia").empty());
    CHECK_NOTHROW(stemmer(""));
    CHECK_NOTHROW(stemmer("a"));
    CHECK_NOTHROW(stemmer("\xC3(\xFF"));
    CHECK_NOTHROW(stemmer(std::string(600, 'w')));
  }
}

TEST_CASE("A stemmer that Xapian lacks is an environment fault") {
  const Language klingon{"tlh", "Klingon", "klingon", true};
  CHECK_THROWS_WITH(Stemmer(klingon), "This Xapian has no stemmer for Klingon; install Xapian 1.4 or newer.");
}

TEST_CASE("Languages that say so keep the first letter when stemming words of the corpus") {
  const std::set<std::string> words = corpus_words();
  REQUIRE(words.size() > 3000);
  for (const Language& language : broadsheet::languages()) {
    if (!language.stem_keeps_first_letter) continue;
    const Stemmer stemmer(language);
    for (const std::string& word : words) {
      INFO(language.code << " " << word << " -> " << stemmer(word));
      REQUIRE(first_letter(broadsheet::fold_accents(stemmer(word))) ==
              first_letter(broadsheet::fold_accents(word)));
    }
  }
}

TEST_CASE("Languages whose stemmers take prefixes off do not claim to keep the first letter") {
  struct Example {
    std::string_view code, word, stem;
  };
  for (const Example& example :
       {Example{"id", "membaca", "baca"}, Example{"ga", "bhf\u00E9idir", "f\u00E9idir"},
        Example{"ar", "\u0627\u0644\u062D\u0643\u0648\u0645\u0629", "\u062D\u0643\u0648\u0645\u0647"},
        Example{"fa", "می\u200Cرفت", "رفت"}, Example{"he", "והחוק", "חוק"},
        Example{"ta", "\u0B8E\u0BB5\u0BCD\u0BB5\u0BBE\u0BB1\u0BC1", "\u0BB5\u0BBE\u0BB1\u0BC1"}}) {
    INFO(example.code);
    CHECK(Stemmer(*find_language(example.code))(example.word) == example.stem);
    CHECK_FALSE(find_language(example.code)->stem_keeps_first_letter);
  }
}
