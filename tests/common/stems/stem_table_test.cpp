#include "common/stems/stem_table.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/stemmer.h"
#include "common/language.h"
#include "common/stems/table_lines.h"
#include "tests/support/catch.h"

using broadsheet::find_language;
using broadsheet::listed_stem;
using broadsheet::Stemmer;
using Groups = std::vector<std::vector<std::string_view>>;

namespace {

/// The words of a group share their stem, and no two groups do.
void check_groups(std::string_view code, const Groups& groups) {
  const Stemmer stem(*find_language(code));
  std::set<std::string> seen;
  for (const auto& group : groups) {
    INFO(code << " " << group.front());
    for (const std::string_view word : group) {
      INFO(word << " -> " << stem(word));
      CHECK(stem(word) == stem(group.front()));
    }
    CHECK(seen.insert(stem(group.front())).second);
  }
}

}  // namespace

TEST_CASE("English words of different meaning have different stems") {
  check_groups("en", {{"international", "internationally", "internationals"},
                      {"internal", "internally"},
                      {"intern", "interns", "interned", "internment"},
                      {"organ", "organs"},
                      {"organic", "organically"},
                      {"organization", "organisation", "organisations", "organize", "organised"},
                      {"university", "universities"},
                      {"universe", "universes"},
                      {"universal", "universally"},
                      {"general", "generals", "generally"},
                      {"generation", "generations"},
                      {"generate", "generates", "generated", "generator"},
                      {"generic"},
                      {"generous", "generously"},
                      {"policy", "policies"},
                      {"police"},
                      {"author", "authors"},
                      {"authority", "authorities"},
                      {"authorize", "authorised", "authorization"},
                      {"import", "imports", "imported", "importer"},
                      {"secretary", "secretaries"},
                      {"secret", "secrets"},
                      {"relation", "relations", "related"},
                      {"relative", "relatives", "relatively"},
                      {"commune", "communes"},
                      {"community", "communities"},
                      {"conservation"},
                      {"conservative", "conservatives", "conservatism"},
                      {"executive", "executives"},
                      {"execute", "executed", "execution"},
                      {"emerge", "emerged", "emerging"},
                      {"emergency", "emergencies"},
                      {"nation", "nations"},
                      {"national", "nationally"},
                      {"nationalize", "nationalised", "nationalisation"},
                      {"private", "privately"},
                      {"privatize", "privatisation", "privatised"},
                      {"democrat", "democrats"},
                      {"democracy", "democracies", "democratic"},
                      {"minor"},
                      {"minority", "minorities"},
                      {"custom"},
                      {"customer", "customers"},
                      {"customs"},
                      {"sever"},
                      {"several"},
                      {"severe", "severely", "severity"},
                      {"product", "products"},
                      {"production"},
                      {"critic", "critics", "criticism", "criticised"},
                      {"critical"},
                      {"past"},
                      {"paste", "pasted"}});
}

TEST_CASE("English forms of one word have one stem") {
  check_groups("en", {{"man", "men"},
                      {"woman", "women"},
                      {"child", "children"},
                      {"wife", "wives"},
                      {"policeman", "policemen"},
                      {"crisis", "crises"},
                      {"criterion", "criteria"},
                      {"index", "indices", "indexes"},
                      {"analysis", "analyses", "analyse", "analyzed"},
                      {"referendum", "referendums", "referenda"},
                      {"buy", "bought", "buying"},
                      {"choose", "chose", "chosen"},
                      {"speak", "spoke", "spoken"},
                      {"economy", "economic", "economies"},

                      {"inquiry", "enquiries"},
                      {"labour", "labor"},
                      {"centre", "centers"}});
}

TEST_CASE("A word has one row, and words of another row's stem are in that row") {
  const std::string source(broadsheet::stem_table_source());
  std::string code;
  std::set<std::string> stems;
  broadsheet::for_each_table_line(source, [&](std::string_view line) {
    if (line.front() == '[') {
      code = std::string(line.substr(1, line.find(']') - 1));
      stems.clear();
      REQUIRE(find_language(code));
      return;
    }
    INFO(line);
    const std::string_view name = broadsheet::cut_table_word(line);
    REQUIRE(name.ends_with(':'));
    const std::string_view stem = name.substr(0, name.size() - 1);
    if (stem != "=") CHECK(stems.insert(std::string(stem)).second);
    const Stemmer stemmer(*find_language(code));
    for (std::string whole; !line.empty();) {
      const std::string_view entry = broadsheet::cut_table_word(line);
      if (entry.front() != '-') whole = std::string(entry);
      const std::string word = entry.front() == '-' ? whole + std::string(entry.substr(1)) : whole;
      INFO(word);
      CHECK(listed_stem(word, code) == (stem == "=" ? word : stem));
      CHECK(stemmer(word) == listed_stem(word, code));
    }
  });
}

TEST_CASE("A word that is not listed has no listed stem") {
  CHECK(listed_stem("gazette", "en") == "");
  CHECK(listed_stem("women", "de") == "");
  CHECK(listed_stem("women", "und") == "");
}
