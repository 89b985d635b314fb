#include "searcher/vocabulary/spelling.h"

#include "searcher/index/index_reader.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

Document numbered_document(const std::string& text, const std::string& language = "en",
                           const std::string& title = "") {
  static int number = 0;
  Document result;
  result.id = std::to_string(++number);
  result.text = text;
  result.title = title;
  result.language = language;
  return result;
}

std::vector<Document> many(const std::string& text, int count, const std::string& language = "en") {
  std::vector<Document> documents;
  for (int i = 0; i < count; ++i) documents.push_back(numbered_document(text, language));
  return documents;
}

std::vector<Document> operator+(std::vector<Document> documents, const std::vector<Document>& more) {
  documents.insert(documents.end(), more.begin(), more.end());
  return documents;
}

struct Speller {
  explicit Speller(const TemporaryIndex& index, const std::vector<std::string>& codes = {"en"})
      : reader(index.path()), words(languages(codes), analyzer), spelling(reader, words) {}

  static std::vector<const Language*> languages(const std::vector<std::string>& codes) {
    std::vector<const Language*> languages;
    for (const std::string& code : codes) languages.push_back(find_language(code));
    return languages;
  }
  std::vector<std::string> suggest(std::string_view word, const std::string& field = "text") {
    std::vector<std::string> texts;
    for (const Suggestion& suggestion : spelling.suggest(word, *find_field(field)))
      texts.push_back(suggestion.text);
    return texts;
  }

  Analyzer analyzer;
  IndexReader reader;
  QueryReader words;
  Spelling spelling;
};

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("what was meant is suggested as documents write it") {
  const TemporaryIndex index(many("sovereignty of the government over tariffs", 3));
  Speller speller(index);
  CHECK(speller.suggest("soverignty") == Texts{"sovereignty"});
  CHECK(speller.suggest("Goverment") == Texts{"government"});
  CHECK(speller.suggest("tarrifs") == Texts{"tariffs"});
  CHECK(speller.suggest("overnment") == Texts{"government"});
  CHECK(speller.spelling.suggest("soverignty", *find_field("text")) ==
        std::vector{Suggestion{"sovereignty", 3}});
}

TEST_CASE("words that documents have are right, and so are their other forms") {
  const TemporaryIndex index(many("tariffs and levies", 5) + many("tariff levied", 1));
  Speller speller(index);
  CHECK(speller.suggest("tariffs").empty());
  CHECK(speller.suggest("levying").empty());
}

TEST_CASE("a rare word gives way to one that is far more frequent, not to another rare one") {
  const TemporaryIndex index(many("government", 120) + many("goverment", 2) + many("covernment", 3));
  Speller speller(index);
  CHECK(speller.suggest("goverment") == Texts{"government"});
  CHECK(speller.suggest("covernment").empty());
}

TEST_CASE("the nearest is best; of the equally near, the most frequent") {
  const TemporaryIndex index(many("carter", 2) + many("charter", 9) + many("chapter", 30));
  Speller speller(index);
  CHECK(speller.suggest("chater") == Texts{"chapter", "charter"});
  CHECK(speller.suggest("charrter") == Texts{"charter", "chapter", "carter"});
}

TEST_CASE("numbers, short words and names are left alone") {
  Document named = numbered_document("visit to Barovia", "en");
  named.entities = {Entity{EntityType::place, "barovia", "Barovia", {}}};
  const TemporaryIndex index(many("2023 covid-19 cat moravia brussel", 120) + std::vector{named});
  Speller speller(index);
  CHECK(speller.suggest("2033").empty());
  CHECK(speller.suggest("covid-18").empty());
  CHECK(speller.suggest("cta").empty());
  CHECK(speller.suggest("Barovia").empty());
  CHECK(speller.suggest("Brussels").empty());
  CHECK(speller.suggest("Boravia") == Texts{"moravia"});
}

TEST_CASE("names are found by their sound, and rare misspellings are not offered beside them") {
  const TemporaryIndex index(many("Khrushchev, Gorbachev and Tchaikovsky", 20) + many("Khruschev", 1));
  Speller speller(index);
  CHECK(speller.suggest("Kruschev") == Texts{"khrushchev"});
  CHECK(speller.suggest("Chruschtschow") == Texts{"khrushchev"});
  CHECK(speller.suggest("Tschaikowski") == Texts{"tchaikovsky"});
}

TEST_CASE("a form that is never written may be wrong though others of its stem are written") {
  const TemporaryIndex index(many("disarmament", 80) + many("disarmed", 8));
  Speller speller(index);
  CHECK(speller.suggest("disarmment") == Texts{"disarmament"});
  CHECK(speller.suggest("disarming").empty());
}

TEST_CASE("doubled letters and sounds of long words are mistakes even in several documents") {
  const TemporaryIndex index(many("millennium Shevardnadze", 2000) + many("millenium Shevardnadse", 4));
  Speller speller(index);
  CHECK(speller.suggest("millenium") == Texts{"millennium"});
  CHECK(speller.suggest("Shevardnadse") == Texts{"shevardnadze"});
}

TEST_CASE("a short word that documents have gives way only to a very likely slip") {
  const TemporaryIndex index(many("month china coffee", 300) + many("moth chin cofee", 1));
  Speller speller(index);
  CHECK(speller.suggest("moth").empty());
  CHECK(speller.suggest("chin").empty());
  CHECK(speller.suggest("cofee") == Texts{"coffee"});
}

TEST_CASE("words that are right stay, however frequent their neighbours are") {
  const TemporaryIndex index(many("country statute casual martial message Iraq Nigeria Australia", 300) +
                             many("county statue causal marital massage Iran Niger Austria", 1));
  Speller speller(index);
  for (const char* word :
       {"county", "statue", "causal", "marital", "massage", "Iran", "Niger", "Austria", "Gambia"})
    CHECK(speller.suggest(word).empty());
}

TEST_CASE("suggestions for a title are words of titles") {
  const TemporaryIndex index(
      {numbered_document("sovereignty", "en", "Tariffs"), numbered_document("tariffs", "en", "Other")});
  Speller speller(index);
  CHECK(speller.suggest("soverignty", "title").empty());
  CHECK(speller.suggest("tarifs", "title") == Texts{"tariffs"});
}

TEST_CASE("suggestions are words of the query's languages") {
  const TemporaryIndex index(many("Die Regierungen und ihre Minister", 3, "de") + many("sovereignty", 3));
  CHECK(Speller(index, {"de"}).suggest("Regierugnen") == Texts{"regierungen"});
  CHECK(Speller(index, {"de"}).suggest("soverignty").empty());
  CHECK(Speller(index, {"de", "en"}).suggest("soverignty") == Texts{"sovereignty"});
}

TEST_CASE("other scripts and accents are spelt too") {
  const TemporaryIndex index(many("климатическая политика", 2, "ru") +
                             many("η προστασία του κλίματος", 2, "el") + many("la sécurité", 2, "fr"));
  Speller speller(index, {"ru", "el", "fr"});
  CHECK(speller.suggest("полтика") == Texts{"политика"});
  CHECK(speller.suggest("προσταία") == Texts{"προστασία"});
  CHECK(speller.suggest("secruite") == Texts{"sécurité"});
  CHECK(speller.suggest("気候変動").empty());
}

TEST_CASE("a word is cut in two where both parts are known, and two are joined") {
  const TemporaryIndex index(many("a data centre underground", 5));
  Speller speller(index);
  CHECK(speller.suggest("datacentre") == Texts{"data centre"});
  CHECK(speller.spelling.joined("under", "ground", *find_field("text")) == Suggestion{"underground", 5});
  CHECK_FALSE(speller.spelling.joined("data", "centre", *find_field("text")).has_value());
  CHECK_FALSE(speller.spelling.joined("20", "23", *find_field("text")).has_value());
}

TEST_CASE("any text may be asked for") {
  const TemporaryIndex index(many("government", 3));
  Speller speller(index);
  for (const std::string& text :
       {std::string(), std::string("\xff\xfe"), std::string("a b c"), std::string(100'000, 'x'),
        std::string("~~~"), std::string(10'000, '*'), std::string("o'''brien"), std::string(65, 'q')})
    CHECK(speller.suggest(text).empty());
}
