#include "indexer/entities/resolution/person_links.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace broadsheet::resolution {
namespace {

constexpr int most_suffix_words = 4;

/// The persons with a surname or first name.
struct Bearers {
  std::uint32_t first = no_name;
  std::uint32_t last_seen = no_name;  ///< before the mention being read
  bool several = false;

  void add(std::uint32_t name) {
    if (first == no_name) first = name;
    several = several || first != name;
  }
  std::uint32_t nearest() const { return last_seen == no_name ? first : last_seen; }
};

using BearerMap = std::unordered_map<std::string_view, Bearers>;

/// Calls `visit` with each proper ending of a name of several words, the longest first.
template <typename Visit>
void for_endings(std::string_view key, Visit visit) {
  int words = 0;
  for (std::size_t blank = key.rfind(' '); blank != key.npos && blank > 0 && words < most_suffix_words;
       blank = key.rfind(' ', blank - 1), ++words)
    visit(key.substr(blank + 1));
}

std::string_view first_word(std::string_view key) {
  return key.substr(0, key.find(' '));
}

bool is_person(const NameRecord& name) {
  if (name.known) return name.known->type == EntityType::person;
  const auto& counts = name.counts;
  return counts[0] > 0 && counts[0] >= std::max(counts[1], counts[2]);
}

bool is_initial(std::string_view word) {
  return word.size() == 1;
}

class PersonLinker {
 public:
  explicit PersonLinker(DocumentNames& names) : names_(names) {}

  void link() {
    for (std::uint32_t i = 0; i < names_.names.size(); ++i)
      if (names_.names[i].facts->words >= 2 && is_person(names_.names[i])) full_.push_back(i);
    if (full_.empty()) return;
    unite_middle_names();
    for (const std::uint32_t name : full_)
      for_endings(key(name), [&](std::string_view ending) { endings_.emplace(ending, Bearers()); });
    for (const std::uint32_t name : full_)
      if (!is_ending(name)) register_name(name);
    link_initials();
    for (Occurrence& occurrence : names_.occurrences) read(occurrence);
  }

 private:
  std::string_view key(std::uint32_t name) const { return names_.names[name].facts->key; }

  void unite_middle_names() {
    std::unordered_map<std::string, Bearers> longer;  // by first and last word
    for (const std::uint32_t name : full_) {
      if (names_.names[name].facts->words < 3) continue;
      longer[ends_of(key(name))].add(name);
    }
    if (longer.empty()) return;
    for (const std::uint32_t name : full_) {
      if (names_.names[name].facts->words != 2) continue;
      const auto found = longer.find(std::string(key(name)));
      if (found != longer.end() && !found->second.several && !conflict(name, found->second.first))
        names_.names[name].longer = found->second.first;
    }
  }
  bool conflict(std::uint32_t a, std::uint32_t b) const {
    const names::CanonicalName* known = names_.names[a].known;
    return known && names_.names[b].known && known != names_.names[b].known;
  }
  static std::string ends_of(std::string_view key) {
    return std::string(first_word(key)).append(key.substr(key.rfind(' ')));
  }

  /// True for `von der Leyen`: the end of another name is not a full name.
  bool is_ending(std::uint32_t name) const { return endings_.contains(key(name)); }

  void register_name(std::uint32_t name) {
    if (is_initial(first_word(key(name)))) return;
    const std::uint32_t root = names_.root(name);
    for_endings(key(name), [&](std::string_view ending) { endings_[ending].add(root); });
    first_names_[first_word(key(name))].add(root);
  }

  void link_initials() {
    for (const std::uint32_t name : full_) {
      const std::string_view own = key(name);
      if (!is_initial(first_word(own)) || names_.names[name].longer != no_name) continue;
      const auto found = endings_.find(own.substr(2));
      if (found == endings_.end() || found->second.several) continue;
      const std::uint32_t full = found->second.first;
      if (full != no_name && full != name && key(full).front() == own.front())
        names_.names[name].longer = full;
    }
  }

  void read(Occurrence& occurrence) {
    NameRecord& name = names_.names[occurrence.name];
    const bool full = name.facts->words >= 2 && is_person(name) && !is_initial(first_word(name.facts->key));
    if (full && !is_ending(occurrence.name)) {
      const std::uint32_t root = names_.root(occurrence.name);
      for_endings(name.facts->key, [&](std::string_view ending) { endings_[ending].last_seen = root; });
      if (name.longer != no_name) return;
    }
    if (!may_be_person(occurrence, name)) return;
    const std::uint32_t bearer = bearer_of(name);
    if (bearer == no_name || bearer == occurrence.name) return;
    occurrence.bearer = bearer;
    --name.counts[static_cast<std::size_t>(occurrence.type)];
  }

  static bool may_be_person(const Occurrence& occurrence, const NameRecord& name) {
    if (occurrence.type == tagging::MentionType::person) return true;
    const auto& counts = name.counts;
    return occurrence.type == tagging::MentionType::miscellaneous && counts[0] > 0 && !name.known;
  }

  std::uint32_t bearer_of(const NameRecord& name) const {
    const auto found = endings_.find(name.facts->key);
    if (found != endings_.end() && found->second.first != no_name) return nearest(name, found->second);
    const auto first = first_names_.find(name.facts->key);
    const bool safe = first != first_names_.end() && !first->second.several &&
                      !(name.known && name.known->type == EntityType::person);
    return safe ? first->second.first : no_name;
  }

  /// A well-known surname means its famous bearer if the document names that person at all.
  std::uint32_t nearest(const NameRecord& name, const Bearers& bearers) const {
    if (name.known && name.known->type == EntityType::person && bearers.several) {
      const std::uint32_t famous = names_.find(name.known->key);
      if (famous != no_name) return names_.root(famous);
    }
    return bearers.nearest();
  }

  DocumentNames& names_;
  std::vector<std::uint32_t> full_;  ///< names of several words
  BearerMap endings_;
  BearerMap first_names_;
};

}  // namespace

void link_persons(DocumentNames& names) {
  PersonLinker(names).link();
}

}  // namespace broadsheet::resolution
