// Every document is found by each of its own words, phrases and exact texts, typed as they stand, whatever
// else is in the index, and without naming a language.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/blanks.h"
#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

constexpr std::size_t words_in_phrase = 4;

/// Texts in languages that few documents of the index are in. The code is what a detector would say, right or
/// not.
struct SmallLanguage {
  std::string_view code, text;
};
constexpr std::array small_languages = {
    SmallLanguage{"ru", "Министры правительства приняли законы. Цены на зерно выросли вдвое."},
    SmallLanguage{"pl", "Ministrowie rządu przyjęli ustawy. Ceny zboża wzrosły dwukrotnie."},
    SmallLanguage{"cs", "Ministři vlády přijali zákony. Ceny obilí se zdvojnásobily."},
    SmallLanguage{"uk", "Міністри уряду ухвалили закони. Ціни на зерно зросли вдвічі."},
    SmallLanguage{"el", "Οι υπουργοί της κυβέρνησης ψήφισαν νόμους. Οι τιμές των σιτηρών διπλασιάστηκαν."},
    SmallLanguage{"tr", "Türkiye'nin bakanları yasaları kabul etti. Tahıl fiyatları iki katına çıktı."},
    SmallLanguage{"fi", "Hallituksen ministerit hyväksyivät lait. Viljan hinnat kaksinkertaistuivat."},
    SmallLanguage{"hu", "A kormány miniszterei elfogadták a törvényeket. A gabonaárak megduplázódtak."},
    SmallLanguage{"ar", "اعتمد وزراء الحكومة القوانين. تضاعفت أسعار الحبوب."},
    SmallLanguage{"he", "שרי הממשלה אישרו את החוקים. מחירי התבואה הוכפלו."},
    SmallLanguage{"fa", "وزیران دولت قوانین را تصویب کردند. قیمت غلات دو برابر شد."},
    SmallLanguage{"hi", "सरकार के मंत्रियों ने कानून पारित किए। अनाज की कीमतें दोगुनी हुईं।"},
    SmallLanguage{"zh", "政府部长通过了法律。2024年谷物价格翻了一番。第9条规定税率。"},
    SmallLanguage{"ja", "政府の大臣たちは法律を可決した。第9条の改正で穀物の価格は二倍になった。"},
    SmallLanguage{"ko", "정부 장관들이 법을 통과시켰다. 곡물 가격이 두 배로 올랐다."},
    SmallLanguage{"th", "รัฐมนตรีของรัฐบาลผ่านกฎหมาย ราคาธัญพืชเพิ่มขึ้นสองเท่า"},
    SmallLanguage{"sw", "MINISTERS OF THE GOVERNMENT ADOPTED LAWS. US AID TO WHO DOUBLED"},
    SmallLanguage{"und",
                  "Ministers' co-operation with the policy-makers of Sant'Agata: an e-mail from the U.S."},
    SmallLanguage{"xx", "Ministers adopted laws on AIDS, IT and the WHO; the Com-\nmission agreed."},
    SmallLanguage{"de", "Bürger*innen und Lehrer:innen forderten ein Klimaschutz-Gesetz für die Länder."},
};

std::vector<Document> one_of_each_among_english(std::size_t english) {
  std::vector<Document> documents;
  for (const auto& [code, text] : small_languages) {
    Document& document = documents.emplace_back();
    document.id = fmt::format("small {}", documents.size());
    document.language = code;
    document.text = text;
  }
  for (std::size_t i = 0; i < english; ++i) {
    Document& document = documents.emplace_back();
    document.id = fmt::format("english {}", i);
    document.language = "en";
    document.text =
        fmt::format("The ministers told us who it was that adopted law {}. They aid the poor.", i);
  }
  return documents;
}

/// Blanks that do not break a line or are narrow stand inside numbers (`1 600`).
bool ends_word(char32_t c) {
  return is_blank(c) && c != U'\u00A0' && c != U'\u202F' && c != U'\u2009';
}

/// What stands between blanks, without the punctuation around it.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = find_character(text, at, is_letter_or_digit);
    at = find_character(text, begin, ends_word);
    std::size_t end = begin;
    for (std::size_t i = begin; i < at;)
      if (is_letter_or_digit(next_code_point(text, i))) end = i;
    for (std::size_t i = end; i < at;) {  // combining marks behind the last letter
      const char32_t c = next_code_point(text, i);
      if (c == invalid_code_point || char_facts(c).char_class == CharClass::separator) break;
      end = i;
    }
    if (begin < end) words.push_back(text.substr(begin, end - begin));
  }
  return words;
}

/// False for what the query language reads as something else, as it should, and for single letters, which may
/// belong to an acronym (`u. a. 12`).
bool is_plain(std::string_view text) {
  if (text.size() == 1 && text.front() >= 'A') return false;
  static const std::set<std::string_view> operators = {"AND", "OR",       "NOT",      "NEAR",
                                                       "ADJ", "SENTENCE", "PARAGRAPH"};
  return text.find_first_of(":*?~^@\"=“”„«»") == text.npos && !operators.count(text);
}

std::string_view from_to(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

class OwnWords {
 public:
  explicit OwnWords(const std::filesystem::path& index) : searcher_(index) {}

  void check(const Document& document) {
    for (const std::string_view text : {std::string_view(document.title), std::string_view(document.text)})
      check_text(text, document.id);
  }
  std::size_t searches() const { return searches_; }

 private:
  void check_text(std::string_view text, const std::string& id) {
    const std::vector<std::string_view> words = words_of(text);
    for (const std::string_view word : words) {
      if (!is_plain(word) || !seen_.insert(id + '\n' + std::string(word)).second) continue;
      expect(std::string(word), id);
    }
    for (std::size_t i = 0; i + words_in_phrase <= words.size(); i += words_in_phrase) {
      const std::string_view phrase = from_to(words[i], words[i + words_in_phrase - 1]);
      if (phrase.find_first_of("\"“”„«»") != phrase.npos || phrase.size() > 200) continue;
      expect(fmt::format("\"{}\"", phrase), id);
      expect(fmt::format("=\"{}\"", phrase), id);
    }
  }

  void expect(std::string query, const std::string& id) {
    Request request;
    request.text = std::move(query);
    request.filters = {{"id", id}};
    request.suggestions = false;
    request.collapse = false;
    request.snippets = 0;
    request.limit = 1;
    ++searches_;
    const Results results = searcher_.search(request);
    if (results.hits.empty())
      FAIL_CHECK(id << " is not found by " << request.text << ", read as " << results.parsed);
  }

  Searcher searcher_;
  std::set<std::string> seen_;
  std::size_t searches_ = 0;
};

}  // namespace

TEST_CASE("Documents in small and in mistaken languages are found by all that stands in them") {
  const std::vector<Document> documents = one_of_each_among_english(2500);
  const TemporaryIndex index(documents);
  OwnWords own(index.path());
  for (std::size_t i = 0; i <= small_languages.size(); ++i) own.check(documents[i]);
  CHECK(own.searches() > 150);
}

TEST_CASE("Documents of the sample corpus are found by all that stands in them") {
  const TemporaryFolder folder;
  const std::filesystem::path index = folder.path() / "index";
  run(options_for(index, {BROADSHEET_SAMPLE_CORPUS}));
  OwnWords own(index);
  for (const Document& document : index_contents(index)) own.check(document);
  CHECK(own.searches() > 5000);
}

// Run by ctest on real documents where they are. By hand: OWN_WORDS_OF=FILE agreement_tests "[dump]". About
// 200 documents of it are checked, evenly spread.
TEST_CASE("Documents of a dump are found by all that stands in them", "[.][dump]") {
  const char* dump = std::getenv("OWN_WORDS_OF");
  REQUIRE(dump != nullptr);
  constexpr std::size_t checked = 200;
  const TemporaryFolder folder;
  const std::filesystem::path index = folder.path() / "index";
  run(options_for(index, {dump}));
  const std::vector<Document> documents = index_contents(index);
  OwnWords own(index);
  for (std::size_t i = 0; i < documents.size(); i += std::max<std::size_t>(1, documents.size() / checked))
    own.check(documents[i]);
  WARN(own.searches() << " searches");
}
