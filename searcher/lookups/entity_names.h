#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "searcher/request/entity_overrides.h"

namespace broadsheet {

class IndexReader;

/// A part of a name as typed, ready to be looked for in many names.
struct NamePart {
  explicit NamePart(std::string_view text);
  std::string key;     ///< for ids and forms; may be empty
  std::string folded;  ///< for names of laws; may be empty
};

/// Who is meant by a name, and how an entity is called: from an index's forms (common/index/entity_terms.h)
/// and the user's overrides. Keeps names that it has looked up until the index changes.
class EntityNames {
 public:
  EntityNames(IndexReader& index, const EntityOverrides& overrides) : index_(index), overrides_(overrides) {}

  /// The one name that people read: the user's, else the most frequent in the index (of a law, that of any
  /// document), else from the id.
  const std::string& name(const EntityId& entity);
  /// The same of an entity that a document's record holds, which names laws without a look-up.
  const std::string& recorded(const Entity& entity);

  /// Whether its id or, of a law, its name contains the text, in any case. Ids of others are made of their
  /// names.
  bool name_contains(const EntityId& entity, const NamePart& part);

  struct Meaning {
    std::vector<EntityId> entities;   ///< the best reading, with all that the user merged into it
    std::vector<std::string> others;  ///< names of further readings, the most frequent first
    bool exact = true;                ///< false: a form of the name, such as a surname
  };
  /// Entities of this type that are called so, in any form; none: nobody is.
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
  std::uint64_t revision_ = 0;  ///< of the index that names_ are from
};

}  // namespace broadsheet
