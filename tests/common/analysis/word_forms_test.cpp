#include "common/analysis/word_forms.h"

#include "common/analysis/analysis.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

std::vector<WordFormEntry> forms_of(std::string_view text, std::string_view language) {
  WordForms forms;
  Analyzer analyzer;
  analyzer.collect_forms(&forms);
  Token token;
  for (int times = 0; times < 2; ++times)
    for (analyzer.start(text, *find_language(language)); analyzer.next(token);) {
    }
  return merged_forms({&forms});
}

/// `form=term` or `form~spelling`, separated by blanks.
std::string described(const std::vector<WordFormEntry>& entries) {
  std::string text;
  for (const auto& [form, value] : entries) {
    const auto spelling = spelling_of_form(value);
    text += (text.empty() ? "" : " ") + form;
    text += spelling ? "~" + std::string(*spelling) : "=" + term_of_form(form, value).value_or("?");
  }
  return text;
}

}  // namespace

TEST_CASE("every word of a text is a form with its term, once and in order") {
  CHECK(described(forms_of("Sovereignty of the market, markets' sovereignty.", "en")) ==
        "market=market markets=market of=of sovereignty=sovereignti the=the");
}

TEST_CASE("forms have no accents; their spelling has") {
  CHECK(described(forms_of("Sécurité", "fr")) == "securite=securit securite=secur securite~sécurité");
}

TEST_CASE("a form that is written with and without accents says so") {
  CHECK(described(forms_of("résumé resume", "und")) == "resume=resume resume=? resume~résumé");
  CHECK(spelling_of_form("resume", {std::string(1, '\0'),
                                    "\xff"
                                    "résumé"}) == "résumé");
  CHECK(spelling_of_form("resume", {std::string(1, '\0'), "\xfe",
                                    "\xff"
                                    "résumé"}) == "resume");
  CHECK(spelling_of_form("resume", {}) == "resume");
}

TEST_CASE("words with digits, compounds and ideographs are no forms") {
  CHECK(described(forms_of("2023 COVID-19 C-131/12 2nd 気候", "en")) == "c=c covid=covid");
}

TEST_CASE("very long words are no forms") {
  CHECK(described(forms_of(std::string(64, 'x') + " " + std::string(65, 'y'), "und")) ==
        std::string(64, 'x') + "=" + std::string(64, 'x'));
}

TEST_CASE("forms of several collections are merged") {
  WordForms first, second;
  first.add("markets", "market", "");
  second.add("markets", "market", "");
  second.add("markets", "markets", "");
  second.add("levy", "levi", "");
  CHECK(described(merged_forms({&first, &second})) == "levy=levi markets=markets markets=market");
}

TEST_CASE("damaged values give no term") {
  CHECK_FALSE(term_of_form("tax", "").has_value());
  CHECK_FALSE(term_of_form("tax", "\x04").has_value());
  CHECK_FALSE(spelling_of_form("").has_value());
}
