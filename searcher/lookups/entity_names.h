// Names of entities: who is meant by a name, and which name to show.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "searcher/request/entity_overrides.h"

namespace broadsheet {

class IndexReader;

/// Part of a name as typed, prepared to be looked for in many names.
struct NamePart {
  explicit NamePart(std::string_view text);
  std::string key;     ///< for ids and forms; may be empty
  std::string folded;  ///< for names of laws; may be empty
};

/// Uses the forms in the index (common/index/entity_terms.h) and the user's overrides. Caches names until the
/// index changes.
class EntityNames {
 public:
  EntityNames(IndexReader& index, const EntityOverrides& overrides) : index_(index), overrides_(overrides) {}

  /// The name to show: the user's, otherwise the most frequent in the index (for a law, that in any
  /// document), otherwise one made from the id.
  const std::string& name(const EntityId& entity);
  /// The name of an entity from a document's record, which has names of laws without a look-up.
  const std::string& recorded(const Entity& entity);

  /// Whether its id (or, for a law, its name) contains the text in any case. Ids of other entities are made
  /// from their names.
  bool name_contains(const EntityId& entity, const NamePart& part);

  struct Meaning {
    std::vector<EntityId> entities;   ///< the best reading, with everything the user has merged into it
    std::vector<std::string> others;  ///< names of other readings, most frequent first
    bool exact = true;                ///< false: `text` is only a form of the name, such as a surname
  };
  /// Entities of this type with this name in any form; empty when there are none.
  Meaning find(EntityType type, const std::string& text);

 private:
  template <class Make>
  const std::string& remembered(const EntityId& entity, Make make);
  std::string most_frequent_name(const EntityId& entity);
  std::string recorded_name(const EntityId& entity);
  std::vector<EntityId> known_by_form(EntityType type, const std::string& text);
  Meaning meaning_of(const EntityId& entity);

  IndexReader& index_;
  const EntityOverrides& overrides_;
  std::map<EntityId, std::string> names_;
  std::uint64_t revision_ = 0;  ///< revision of the index that names_ belongs to
};

}  // namespace broadsheet
