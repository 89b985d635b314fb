#include "indexer/segments/form_terms.h"

#include <algorithm>

#include "tests/support/catch.h"
#include "tests/support/named_document.h"

using namespace broadsheet;
using broadsheet::testing::named_document;

namespace {

using Terms = std::vector<std::string>;

Terms sorted_terms(const Document& document) {
  Terms terms = form_terms(document);
  std::sort(terms.begin(), terms.end());
  return terms;
}

}  // namespace

TEST_CASE("Names that do not follow from their ids, and other forms, have a term each") {
  CHECK(sorted_terms(named_document("a",
                                    "[p|Ilse Brandauer] and [p|Brandauer=Ilse Brandauer] of [o|DeepSeek], "
                                    "[p|Brandauer=Ilse Brandauer] and [p|ILSE BRANDAUER=Ilse Brandauer].")) ==
        Terms{"XVbrandauer\tp\tilse brandauer\t", "XVdeepseek\to\t\tDeepSeek"});
}

TEST_CASE("Blanks of other kinds become blanks") {
  CHECK(sorted_terms(named_document("a", "[p|von\nBrandauer=Ilse Brandauer]")) ==
        Terms{"XVvon brandauer\tp\tilse brandauer\tvon Brandauer"});
}

TEST_CASE("Laws have terms for other forms of acts, none for names and places in them") {
  Document document = named_document("a", "DSGVO, Article 17 GDPR, GDPR");
  document.entities = {
      {EntityType::law, "eu/reg/2016/679", "GDPR", {{false, 0, 5}, {false, 7, 22}, {false, 24, 28}}},
      {EntityType::law, "eu/reg/2016/679/17", "Article 17 GDPR", {{false, 7, 22}}}};
  CHECK(sorted_terms(document) == Terms{"XVdsgvo\tw\teu/reg/2016/679\tDSGVO"});
}
