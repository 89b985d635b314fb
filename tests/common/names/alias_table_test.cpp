#include "common/names/alias_table.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "common/names/entity_key.h"
#include "tests/support/catch.h"

using namespace broadsheet::names;
using broadsheet::EntityType;
using broadsheet::names::Alias;
using broadsheet::names::AliasTable;
using broadsheet::names::entity_key;

namespace {

std::string canonical(std::string_view form) {
  const auto* found = broadsheet::names::find_canonical(entity_key(form));
  return found ? std::string(found->name) : "";
}

std::string country_of(std::string_view adjective) {
  const Alias* found = broadsheet::names::alias_table().find_adjective(entity_key(adjective));
  return found ? std::string(found->entity->name) : "";
}

}  // namespace

TEST_CASE("A table gives the entity of each of its forms") {
  const AliasTable table(
      "# comment\norganisation\teu\tEuropean Commission\tEU-Kommission|?Commission|=de:EK\n");
  const Alias* found = table.find("eu kommission");
  REQUIRE(found);
  CHECK(found->entity->name == "European Commission");
  CHECK(found->entity->key == "european commission");
  CHECK(found->entity->group == "eu");
  CHECK(found->entity->type == EntityType::organisation);
  CHECK(table.find("european commission"));
  CHECK_FALSE(table.find("commission")->spelling.size());
  CHECK(table.find("commission")->in_context);
  CHECK(table.find("ek")->spelling == "EK");
  CHECK(table.find("ek")->language == "de");
  CHECK_FALSE(table.find("court"));
}

TEST_CASE("A table chains the entities that share a form") {
  const AliasTable table("place\t-\tNiger\t\torganisation\norganisation\tuk\tNiger\n");
  const Alias* first = table.find("niger");
  REQUIRE(first);
  CHECK(first->entity->type == EntityType::place);
  REQUIRE(first->next);
  CHECK(first->next->entity->type == EntityType::organisation);
  CHECK_FALSE(first->next->next);
}

TEST_CASE("An adjective matches with the endings of its language") {
  const AliasTable table("place\tde\tGermany\tDeutschland\tGerman|deutsch*\n");
  CHECK(table.find_adjective("german"));
  CHECK(table.find_adjective("deutschen"));
  CHECK(table.find_adjective("deutsch"));
  CHECK_FALSE(table.find_adjective("germanic"));
  CHECK_FALSE(table.find_adjective("deutschland"));
}

TEST_CASE("Lines without sense are left out of a table") {
  const AliasTable table("thing\t-\tStone\nplace\t-\nplace\n\nplace\t-\tRome\n");
  CHECK(table.names().size() == 1);
}

TEST_CASE("Institutions are known by their names in six languages and by their acronyms") {
  for (const char* form : {"European Commission", "Europäische Kommission", "Commission européenne",
                           "Comisión Europea", "Commissione europea", "Europese Commissie", "EU-Kommission"})
    CHECK(canonical(form) == "European Commission");
  for (const char* form : {"EZB", "BCE", "the ECB", "Banque centrale européenne"})
    CHECK(canonical(form) == "European Central Bank");
  for (const char* form : {"U.N.", "ONU", "Vereinte Nationen", "Naciones Unidas"})
    CHECK(canonical(form) == "United Nations");
  CHECK(canonical("North Atlantic Treaty Organization") == "NATO");
  CHECK(canonical("Bundesregierung") == "Government of Germany");
  CHECK(canonical("German government") == "Government of Germany");
  CHECK(canonical("F.B.I.") == "Federal Bureau of Investigation");
}

TEST_CASE("Countries and cities are known by their names in six languages") {
  for (const char* form : {"Deutschland", "Allemagne", "Alemania", "Germania", "Duitsland"})
    CHECK(canonical(form) == "Germany");
  for (const char* form :
       {"US", "U.S.", "USA", "États-Unis", "EE. UU.", "Stati Uniti", "United States of America"})
    CHECK(canonical(form) == "United States");
  for (const char* form : {"Brüssel", "Bruxelles", "Bruselas"}) CHECK(canonical(form) == "Brussels");
  for (const char* form : {"München", "Múnich", "Monaco di Baviera"}) CHECK(canonical(form) == "Munich");
}

TEST_CASE("People whose names are spelled in several ways are one") {
  for (const char* form : {"Volodymyr Zelensky", "Wolodymyr Selenskyj", "Zelenskyy"})
    CHECK(canonical(form) == "Volodymyr Zelenskyy");
}

TEST_CASE("Companies that people tell apart stay apart") {
  CHECK(canonical("Google LLC") == "Google");
  CHECK(canonical("Alphabet") == "Alphabet");
  CHECK(canonical("Meta Platforms") == "Meta");
  CHECK(canonical("Facebook") == "Facebook");
}

TEST_CASE("Adjectives belong to their countries") {
  CHECK(country_of("German") == "Germany");
  CHECK(country_of("deutschen") == "Germany");
  CHECK(country_of("Française") == "France");
  CHECK(country_of("South Korean") == "South Korea");
  CHECK(country_of("estadounidenses") == "United States");
  CHECK(country_of("English").empty());
}

TEST_CASE("A short form that needs its context is no entity by itself") {
  CHECK(canonical("Commission").empty());
  CHECK(canonical("the Parliament").empty());
  CHECK(canonical("Labour").empty());
}

TEST_CASE("A form can be looked up by type") {
  CHECK(broadsheet::names::find_canonical("amazon", EntityType::organisation));
  CHECK_FALSE(broadsheet::names::find_canonical("amazon", EntityType::person));
}

TEST_CASE("The table that comes with the program is well formed") {
  const AliasTable& table = broadsheet::names::alias_table();
  const std::string_view source = broadsheet::names::alias_table_source();
  const auto comments = static_cast<std::size_t>(std::count(source.begin(), source.end(), '#'));
  const auto lines = static_cast<std::size_t>(std::count(source.begin(), source.end(), '\n'));
  CHECK(table.names().size() >= 1500);
  CHECK(table.names().size() + comments == lines);
  CHECK(source.find('\r') == source.npos);
  for (const auto& name : table.names()) {
    INFO(name.name);
    CHECK_FALSE(name.name.starts_with(' '));
    CHECK_FALSE(name.name.ends_with(' '));
    CHECK(name.name.find("  ") == name.name.npos);
    CHECK(name.type != EntityType::law);
  }
}

TEST_CASE("Every form of the table has a key, and no row gives a form twice") {
  std::set<std::tuple<const void*, std::string, std::string, std::string, bool>> seen;
  for (const Alias& alias : broadsheet::names::alias_table().aliases()) {
    INFO(alias.entity->name << ": " << alias.key);
    REQUIRE_FALSE(alias.key.empty());
    REQUIRE(seen.insert({alias.entity, std::string(alias.key), std::string(alias.spelling),
                         std::string(alias.language), alias.adjective})
                .second);
  }
}

TEST_CASE("No form of the table means two entities of one type without context") {
  std::map<std::tuple<EntityType, std::string, std::string>, std::string_view> owners;
  for (const Alias& alias : broadsheet::names::alias_table().aliases()) {
    if (alias.in_context || alias.adjective || !alias.spelling.empty()) continue;
    const auto [owner, added] =
        owners.emplace(std::tuple(alias.entity->type, std::string(alias.key), std::string(alias.language)),
                       alias.entity->name);
    INFO(alias.key << ": " << owner->second << ", " << alias.entity->name);
    REQUIRE(owner->second == alias.entity->name);
  }
}

TEST_CASE("No two entities of one type have one id") {
  std::set<std::pair<EntityType, std::string_view>> ids;
  for (const auto& name : broadsheet::names::alias_table().names()) {
    INFO(name.name);
    REQUIRE(ids.insert({name.type, name.key}).second);
  }
}
