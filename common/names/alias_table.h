// The curated table of names (aliases.tsv): names, other forms and adjectives of known entities.
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

/// An entity of the alias table. The views live as long as the table.
struct CanonicalName {
  EntityType type = EntityType::organisation;
  std::string_view name;  ///< the name to show
  std::string_view key;   ///< entity_key(name): its id
  /// members of a group clarify each other's short forms: `eu`, `us`; empty: no group
  std::string_view group;
  bool has_people = false;  ///< a country or region with adjectives in the table
};

/// One form of a name. `next` links forms with the same key, in table order.
struct Alias {
  const CanonicalName* entity = nullptr;
  std::string_view key;
  std::string_view spelling;  ///< if set, counts only in this spelling (`US`, not `us`)
  std::string_view language;  ///< if set, counts only in documents of this language
  bool in_context = false;    ///< counts only if the document names the entity's group (`the Commission`)
  /// also an ordinary word: counts only where the tagger saw a name (`Apple`, `Nice`)
  bool tagged_only = false;
  bool adjective = false;  ///< such as `German`, for Germany
  const Alias* next = nullptr;
};

/// Never changes after construction, so threads can share it. aliases.tsv explains its format.
class AliasTable {
 public:
  /// `tsv` must outlive the table. Skips malformed lines; the tests make sure that there are none.
  explicit AliasTable(std::string_view tsv);
  AliasTable(const AliasTable&) = delete;
  AliasTable& operator=(const AliasTable&) = delete;

  /// The forms with this entity_key, without adjectives; null when there are none.
  const Alias* find(std::string_view key) const;
  /// The country or region of an adjective with this entity_key; null when there is none. Cuts off endings:
  /// `deutsche` and `deutschen` match `deutsch*`.
  const Alias* find_adjective(std::string_view key) const;

  const std::vector<CanonicalName>& names() const { return names_; }
  const std::vector<Alias>& aliases() const { return aliases_; }
  /// The forms that can be found in a text without the tagger, word by word (text_words.h). The values are
  /// indexes into aliases().
  const WordTrie& phrases() const { return phrases_; }

 private:
  struct Row;
  void add_row(const Row& row);
  void add_form(const CanonicalName& entity, std::string_view form);
  void add_adjective(const CanonicalName& entity, std::string_view form);
  void add_phrase(std::string_view form, std::uint32_t number);
  std::string_view keep_key(std::string_view form);
  void link();

  std::string keys_;  ///< all keys; reserved once, so that views stay valid
  std::vector<CanonicalName> names_;
  std::vector<Alias> aliases_;
  std::unordered_map<std::string_view, const Alias*> by_key_;
  std::unordered_map<std::string_view, const Alias*> adjectives_;
  std::unordered_map<std::string_view, const Alias*> adjective_stems_;
  WordTrie phrases_;
};

/// The table built into the program, read at the first call.
const AliasTable& alias_table();
/// The text of aliases.tsv.
std::string_view alias_table_source();

/// The entity that a user means by a name. Ignores case, language and context. If several entities share the
/// name, the first in the table; null when the table does not know it.
const CanonicalName* find_canonical(std::string_view key);
const CanonicalName* find_canonical(std::string_view key, EntityType type);

}  // namespace broadsheet::names
