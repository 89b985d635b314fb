#include "indexer/entities/resolution/form_cache.h"

#include <algorithm>
#include <array>

#include "common/names/entity_key.h"
#include "indexer/entities/resolution/mention_text.h"

namespace broadsheet::resolution {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_forms = 50'000;

/// At the start of a sentence, articles have capitals, and entity_key() takes them for part of the name.
constexpr std::array articles{"Das"sv, "Dem"sv, "Den"sv, "Der"sv, "Des"sv, "Die"sv, "El"sv,
                              "Gli"sv, "Het"sv, "Il"sv,  "La"sv,  "Las"sv, "Le"sv,  "Les"sv,
                              "Lo"sv,  "Los"sv, "De"sv,  "Del"sv, "Al"sv,  "Im"sv};

/// The name behind a leading article (`Die Bundesregierung`, `L'Union`); empty when there is none.
std::string_view without_article(std::string_view name) {
  const std::size_t blank = name.find(' ');
  if (blank != name.npos &&
      std::find(articles.begin(), articles.end(), name.substr(0, blank)) != articles.end())
    return name.substr(blank + 1);
  for (const std::string_view mark : {"'"sv, "\u2019"sv})
    if (const std::size_t at = name.find(mark); at != name.npos && at > 0 && at <= 5)
      return name.substr(at + mark.size());
  return {};
}

/// Finds the name under other keys with the same meaning: without an article, `United States` for `US` before
/// the name of a body, without a German genitive (`Deutschlands`, `Bundestages`).
const names::Alias* find_variant(std::string_view name, const std::string& key) {
  const names::AliasTable& table = names::alias_table();
  if (const std::string rest = names::entity_key(without_article(name)); !rest.empty())
    if (const names::Alias* forms = table.find(rest)) return forms;
  if (key.starts_with("us ")) return table.find("united states " + key.substr(3));
  constexpr std::size_t shortest_genitive = 6;
  if (key.size() < shortest_genitive || key.back() != 's') return nullptr;
  const std::string_view stem(key.data(), key.size() - 1);
  const names::Alias* forms = table.find(stem);
  if (!forms && stem.ends_with('e')) forms = table.find(stem.substr(0, stem.size() - 1));
  return forms;
}

/// For a country with a common noun in capitals (`European AI`), the adjective of the country.
const names::Alias* find_adjective(const std::string& key) {
  constexpr std::array nouns{"ai"sv,  "ki"sv,  "ia"sv,  "it"sv,  "gdp"sv,
                             "bip"sv, "pib"sv, "pil"sv, "ceo"sv, "gpu"sv};
  const std::size_t blank = key.rfind(' ');
  const bool noun = blank != key.npos && std::find(nouns.begin(), nouns.end(),
                                                   std::string_view(key).substr(blank + 1)) != nouns.end();
  return names::alias_table().find_adjective(std::string_view(key).substr(0, noun ? blank : key.size()));
}

FormFacts facts_of(std::string_view name) {
  const names::AliasTable& table = names::alias_table();
  FormFacts facts;
  facts.key = names::entity_key(name);
  facts.forms = table.find(facts.key);
  if (!facts.forms) {
    facts.forms = find_variant(name, facts.key);
  }
  facts.adjective = find_adjective(facts.key);
  facts.words = 1 + static_cast<std::size_t>(std::count(facts.key.begin(), facts.key.end(), ' '));
  facts.junk = is_junk(name, facts.key) && !(facts.forms && (facts.words > 1 || facts.key.size() == 1));
  facts.shouted = is_shouted(name);
  return facts;
}

}  // namespace

void FormCache::start_document() {
  if (facts_.size() > most_forms) facts_.clear();
}

const FormFacts& FormCache::facts(std::string_view name) {
  if (const auto found = facts_.find(name); found != facts_.end()) return found->second;
  return facts_.emplace(std::string(name), facts_of(name)).first->second;
}

}  // namespace broadsheet::resolution
