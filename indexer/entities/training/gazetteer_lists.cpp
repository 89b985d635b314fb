#include "indexer/entities/training/gazetteer_lists.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>

#include "indexer/entities/tagging/letter.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {
namespace {

constexpr std::size_t longest_phrase = 8;

constexpr GazetteerSet place_list = 1 << 6, person_list = 1 << 7, nationality_list = 1 << 9,
                       institution_list = 1 << 11;

/// The endings that the star of an adjective stands for.
constexpr std::array<std::string_view, 13> adjective_endings{"",  "s", "e", "en", "er", "es", "em",
                                                             "o", "a", "i", "os", "as", "ne"};

std::string_view take_until(char separator, std::string_view& rest) {
  const std::size_t size = rest.find(separator);
  const std::string_view part = rest.substr(0, size);
  rest.remove_prefix(size == std::string_view::npos ? rest.size() : size + 1);
  return part;
}

GazetteerSet list_of(std::string_view type) {
  if (type == "person") return person_list;
  if (type == "organisation") return institution_list;
  return type == "place" ? place_list : GazetteerSet{0};
}

/// A form without its marks. Empty when it is marked as an ordinary word, or as clear only in some documents.
std::string_view plain_form(std::string_view form) {
  if (form.find_first_of("*?") < 4) return {};
  if (form.starts_with('=')) form.remove_prefix(1);
  if (form.size() > 3 && form[2] == ':') form.remove_prefix(3);
  return form.starts_with('=') ? form.substr(1) : form;
}

}  // namespace

void GazetteerLists::add(std::string_view name, GazetteerSet list) {
  std::vector<Token> tokens;
  tokenize(name, tokens);
  if (tokens.empty() || tokens.size() > longest_phrase) return;
  std::uint32_t key = 0, first = 0;
  std::string lowered;
  for (const Token& token : tokens) {
    lower_case(token.of(name), lowered);
    key = phrase_key(key, word_hash(lowered));
    if (first == 0) first = key;
  }
  entries_.push_back({key, list, 0});
  if (tokens.size() > 1) entries_.push_back({first, 0, static_cast<std::uint8_t>(tokens.size())});
}

void GazetteerLists::add_folder(const std::filesystem::path& folder) {
  for (std::size_t i = 0; i < gazetteer_classes.size(); ++i) {
    std::ifstream file(folder / (std::string(gazetteer_classes[i]) + ".txt"));
    for (std::string name; std::getline(file, name);) add(name, static_cast<GazetteerSet>(1U << i));
  }
}

void GazetteerLists::add_alias_table(std::string_view content) {
  while (!content.empty()) {
    std::string_view line = take_until('\n', content);
    const GazetteerSet list = list_of(take_until('\t', line));
    if (list == 0) continue;
    take_until('\t', line);
    add(plain_form(take_until('\t', line)), list);
    for (std::string_view forms = take_until('\t', line); !forms.empty();)
      add(plain_form(take_until('|', forms)), list);
    for (std::string_view adjectives = take_until('\t', line); !adjectives.empty();)
      add_adjective(take_until('|', adjectives));
  }
}

void GazetteerLists::add_adjective(std::string_view adjective) {
  if (!adjective.ends_with('*')) return add(adjective, nationality_list);
  adjective.remove_suffix(1);
  for (const std::string_view ending : adjective_endings)
    add(std::string(adjective) + std::string(ending), nationality_list);
}

std::vector<GazetteerEntry> GazetteerLists::entries() const {
  std::vector<GazetteerEntry> sorted = entries_;
  std::ranges::sort(sorted, {}, &GazetteerEntry::key);
  std::vector<GazetteerEntry> merged;
  for (const GazetteerEntry& entry : sorted) {
    if (merged.empty() || merged.back().key != entry.key) merged.push_back({entry.key, 0, 0});
    merged.back().classes |= entry.classes;
    merged.back().longest = std::max(merged.back().longest, entry.longest);
  }
  return merged;
}

}  // namespace broadsheet::tagging
