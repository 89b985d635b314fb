// The examples of the rule tables: every row shows what it recognises, and every form of a name is
// recognised.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "common/laws/citation.h"
#include "common/laws/lexer.h"
#include "common/laws/rule.h"
#include "tests/support/catch.h"

namespace broadsheet {
namespace {

using laws::Example;
using laws::NamedLaw;
using laws::Rule;

std::vector<const Rule*> all_rules() {
  std::vector<const Rule*> rules;
  for (auto table :
       {laws::eu_act_rules, laws::eu_document_rules, laws::us_rules, laws::uk_rules, laws::german_rules,
        laws::french_rules, laws::southern_rules, laws::canadian_rules, laws::un_rules})
    for (const Rule& rule : table()) rules.push_back(&rule);
  return rules;
}

std::vector<const NamedLaw*> all_named_laws() {
  std::vector<const NamedLaw*> all;
  for (auto table : {laws::eu_named_laws, laws::eu_treaties, laws::us_named_laws, laws::uk_named_laws,
                     laws::german_named_laws, laws::french_named_laws, laws::southern_named_laws,
                     laws::canadian_named_laws, laws::treaties, laws::programmes})
    for (const NamedLaw& law : table()) all.push_back(&law);
  return all;
}

/// The citation of an example: what stands between « and », or all of it.
struct Marked {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
};
Marked unmark(std::string_view example) {
  Marked marked{std::string(example), 0, example.size()};
  const std::size_t open = marked.text.find("«");
  if (open == std::string::npos) return marked;
  marked.text.erase(open, 2);
  const std::size_t close = marked.text.find("»");
  marked.text.erase(close, 2);
  return {marked.text, open, close};
}

const Citation* at(const std::vector<Citation>& citations, const Marked& marked) {
  const auto found = std::find_if(citations.begin(), citations.end(), [&](const Citation& citation) {
    return citation.begin == marked.begin && citation.end == marked.end;
  });
  return found == citations.end() ? nullptr : &*found;
}

/// Every text that a form allows: its notation spelled out.
class Spelling {
 public:
  explicit Spelling(std::string_view form) : form_(form) {}
  std::vector<std::string> all() { return sequence(); }

 private:
  using Texts = std::vector<std::string>;

  Texts sequence() {
    Texts texts{""};
    while (at_ < form_.size() && form_[at_] != '|' && form_[at_] != '}' && form_[at_] != ']')
      texts = joined(texts, item());
    return texts;
  }
  Texts item() {
    const char c = form_[at_++];
    if (c == '{') return branches({});
    if (c == '[') return branches({""});
    if (c != '<') return {std::string(1, c)};
    const std::string_view inside = form_.substr(at_, form_.find('>', at_) - at_);
    at_ += inside.size() + 1;
    return {inside.ends_with("year") ? "1950" : "4"};
  }
  Texts branches(Texts texts) {
    for (;; ++at_) {
      for (std::string& text : sequence()) texts.push_back(text);
      if (form_[at_] != '|') break;
    }
    ++at_;
    return texts;
  }
  static Texts joined(const Texts& heads, const Texts& tails) {
    Texts texts;
    for (const std::string& head : heads)
      for (const std::string& tail : tails) texts.push_back(head + tail);
    return texts;
  }

  std::string_view form_;
  std::size_t at_ = 0;
};

std::vector<std::string> spell(std::string_view forms) {
  std::vector<std::string> texts;
  while (!forms.empty()) {
    const std::size_t end = std::min(forms.find(';'), forms.size());
    for (std::string& text : Spelling(forms.substr(0, end)).all()) {
      text.erase(0, text.find_first_not_of(' '));
      text.erase(text.find_last_not_of(' ') + 1);
      if (const std::size_t gap = text.find("  "); gap != std::string::npos) text.erase(gap, 1);
      texts.push_back(std::move(text));
    }
    forms.remove_prefix(std::min(end + 1, forms.size()));
  }
  return texts;
}

TEST_CASE("every example of the rule table is recognised, all of it, with its id and name") {
  std::size_t count = 0;
  for (const Rule* rule : all_rules()) {
    CHECK(rule->examples.size() > 0);
    for (const Example& example : rule->examples) {
      INFO(rule->pattern << "\n  " << example.text);
      const Marked marked = unmark(example.text);
      const std::vector<Citation> citations = find_citations(marked.text);
      for (const Citation& citation : citations)
        UNSCOPED_INFO("found [" << marked.text.substr(citation.begin, citation.end - citation.begin) << "] "
                                << citation.id);
      const Citation* citation = at(citations, marked);
      CHECK_FALSE(citation == nullptr);
      ++count;
      if (citation == nullptr) continue;
      CHECK(citation->id == example.id);
      if (!example.name.empty()) CHECK(citation->name == example.name);
    }
  }
  CHECK(count >= 200);
}

TEST_CASE("every form of a named law is recognised as that law") {
  std::size_t count = 0;
  for (const NamedLaw* law : all_named_laws()) {
    for (const std::string& text : spell(law->forms)) {
      INFO(law->id << ": " << text);
      const std::vector<Citation> citations = find_citations(text);
      REQUIRE(citations.size() == 1);
      CHECK(text.substr(citations[0].begin, citations[0].end - citations[0].begin) == text);
      CHECK(citations[0].id == law->id);
      CHECK(citations[0].name.starts_with(law->name));
      ++count;
    }
  }
  CHECK(count >= 500);
}

TEST_CASE("a weak short name counts with a pin, or when the text names the act in full, and not alone") {
  for (const NamedLaw* law : all_named_laws()) {
    for (const std::string& text : spell(law->weak_forms)) {
      INFO(law->id << ": " << text);
      CHECK(find_citations("He likes " + text + " a lot.").empty());
      const std::string full = spell(law->forms)[0];
      const std::vector<Citation> both = find_citations(full + "; the " + text + " again");
      REQUIRE(both.size() == 2);
      CHECK(both[1].id == law->id);
      const auto typed = read_citation(text);
      REQUIRE(typed);
      CHECK(typed->id == law->id);
    }
  }
}

TEST_CASE("the display name of every example is read back as the same law") {
  for (const Rule* rule : all_rules()) {
    for (const Example& example : rule->examples) {
      const Marked marked = unmark(example.text);
      const std::vector<Citation> citations = find_citations(marked.text);
      const Citation* citation = at(citations, marked);
      if (citation == nullptr) continue;  // the first test says so
      INFO(citation->name);
      const auto typed = read_citation(citation->name);
      CHECK((typed ? typed->id : "") == example.id);
    }
  }
}

TEST_CASE("the display name of every named law is read back as that law") {
  for (const NamedLaw* law : all_named_laws()) {
    const std::string form = spell(law->forms)[0];
    const std::string name = find_citations(form)[0].name;
    INFO(name);
    const auto typed = read_citation(name);
    CHECK((typed ? typed->id : "") == law->id);
    const auto by_id = read_citation(law->id);
    CHECK((by_id ? by_id->name : "") == name);
  }
}

TEST_CASE("ids of named laws are unique, lower case and without accents") {
  std::vector<std::string_view> ids;
  for (const NamedLaw* law : all_named_laws()) {
    CHECK(laws::fold_word(law->id) == law->id);
    ids.push_back(law->id);
  }
  std::sort(ids.begin(), ids.end());
  const auto twice = std::adjacent_find(ids.begin(), ids.end());
  CHECK((twice == ids.end() ? "" : std::string(*twice)) == "");
}

TEST_CASE("the numbered form of a named law has its id too") {
  for (const NamedLaw* law : all_named_laws()) {
    if (law->standard.empty()) continue;
    const std::vector<Citation> citations = find_citations(law->standard);
    if (citations.empty()) continue;  // spelled out, as in `Treaty on European Union`
    INFO(law->standard);
    CHECK(citations[0].id == law->id);
  }
}

}  // namespace
}  // namespace broadsheet
