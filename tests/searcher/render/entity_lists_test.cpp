#include "searcher/render/entity_lists.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::render;

namespace {

std::vector<EntityList> two_organisations() {
  return {{EntityType::organisation,
           3,
           {{{EntityType::organisation, "european commission"},
             "European Commission",
             1204,
             {{"Commission", 310}, {"EU-Kommission", 44}}},
            {{EntityType::organisation, "deepseek"}, "DeepSeek", 7, {}}}}};
}

std::string entities_as(std::string_view format) {
  std::string out;
  entity_formats().find(format)->render(two_organisations(), Style{}, out);
  return out;
}

}  // namespace

TEST_CASE("text lists counts, names and forms under each type") {
  CHECK(entities_as("text") ==
        "organisation\n"
        "    1,204  European Commission\n"
        "             Commission 310 · EU-Kommission 44\n"
        "        7  DeepSeek\n"
        "  … 1 more\n"
        "\n");
}

TEST_CASE("tsv and csv have a row an entity") {
  CHECK(entities_as("tsv") ==
        "type\tname\tid\tdocuments\tforms\n"
        "organisation\tEuropean Commission\teuropean commission\t1204\tCommission 310 | EU-Kommission 44\n"
        "organisation\tDeepSeek\tdeepseek\t7\t\n");
  CHECK(entities_as("csv") ==
        "type,name,id,documents,forms\r\n"
        "organisation,European Commission,european commission,1204,Commission 310 | EU-Kommission 44\r\n"
        "organisation,DeepSeek,deepseek,7,\r\n");
}

TEST_CASE("json is one object, ndjson one an entity") {
  const std::string first =
      R"({"type":"organisation","name":"European Commission","id":"european commission","count":1204,)"
      R"("forms":[{"text":"Commission","count":310},{"text":"EU-Kommission","count":44}]})";
  const std::string second = R"({"type":"organisation","name":"DeepSeek","id":"deepseek","count":7})";
  CHECK(entities_as("ndjson") == first + "\n" + second + "\n");
  CHECK(entities_as("json") == R"({"format":1,"entities":{"organisation":{"distinct":3,"values":[)" + first +
                                   "," + second + "]}}}\n");
}

TEST_CASE("Formats of hits are no formats of entities") {
  CHECK(entity_formats().find("trec") == nullptr);
  CHECK(entity_formats().find("ids") == nullptr);
  CHECK(entity_formats().names() == std::vector<std::string>{"text", "json", "ndjson", "tsv", "csv"});
}
