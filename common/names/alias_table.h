#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/entity.h"
#include "common/names/word_trie.h"

namespace broadsheet::names {

/// An entity of the alias table. Its views live as long as the table.
struct CanonicalName {
  EntityType type = EntityType::organisation;
  std::string_view name;    ///< what people read
  std::string_view key;     ///< entity_key(name): its id
  std::string_view group;   ///< entities that make each other's short forms clear: `eu`, `us`; empty: none
  bool has_people = false;  ///< a country or region: the table has adjectives for it
};

/// A form of a name. Forms with one key are chained by `next`, in the order of the table.
struct Alias {
  const CanonicalName* entity = nullptr;
  std::string_view key;
  std::string_view spelling;  ///< not empty: only as written here (`US`, not `us`)
  std::string_view language;  ///< not empty: only in documents of this language
  bool in_context = false;    ///< only where the document names the entity's group (`the Commission`)
  bool tagged_only = false;   ///< also an ordinary word: only where the tagger saw a name (`Apple`, `Nice`)
  bool adjective = false;     ///< `German`, of Germany
  const Alias* next = nullptr;
};

/// Curated names: see aliases.tsv for the format. Read-only after construction, so safe to share by threads.
class AliasTable {
 public:
  /// `tsv` must outlive the table. Lines that have no sense are left out; tests see to it that there are
  /// none.
  explicit AliasTable(std::string_view tsv);
  AliasTable(const AliasTable&) = delete;
  AliasTable& operator=(const AliasTable&) = delete;

  /// The forms with this entity_key; null when there are none. Adjectives are not among them.
  const Alias* find(std::string_view key) const;
  /// The country or region that the adjective with this entity_key belongs to; null when there is none.
  /// Endings are cut off: `deutsche`, `deutschen` are forms of `deutsch*`.
  const Alias* find_adjective(std::string_view key) const;

  const std::vector<CanonicalName>& names() const { return names_; }
  const std::vector<Alias>& aliases() const { return aliases_; }
  /// The forms that may be looked for in a text without the tagger, word by word (text_words.h). Its values
  /// number aliases().
  const WordTrie& phrases() const { return phrases_; }

 private:
  struct Row;
  void add_row(const Row& row);
  void add_form(const CanonicalName& entity, std::string_view form);
  void add_adjective(const CanonicalName& entity, std::string_view form);
  void add_phrase(std::string_view form, std::uint32_t number);
  std::string_view keep_key(std::string_view form);
  void link();

  std::string keys_;  ///< all keys; reserved once, so that views stay
  std::vector<CanonicalName> names_;
  std::vector<Alias> aliases_;
  std::unordered_map<std::string_view, const Alias*> by_key_;
  std::unordered_map<std::string_view, const Alias*> adjectives_;
  std::unordered_map<std::string_view, const Alias*> adjective_stems_;
  WordTrie phrases_;
};

/// The table that comes with the program, read at the first call.
const AliasTable& alias_table();
/// Its source.
std::string_view alias_table_source();

/// What a person means who types a name: no regard to case, language and context. Null when the table does
/// not know it. The first in the table when it has several entities.
const CanonicalName* find_canonical(std::string_view key);
const CanonicalName* find_canonical(std::string_view key, EntityType type);

}  // namespace broadsheet::names
