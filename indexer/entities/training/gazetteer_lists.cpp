#include "indexer/entities/training/gazetteer_lists.h"

#include <algorithm>
#include <fstream>
#include <string>

#include "indexer/entities/tagging/letter.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet {
namespace {

constexpr std::size_t longest_phrase = 8;

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

}  // namespace broadsheet
