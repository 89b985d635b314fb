// The values of fields, for completion.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/schema.h"
#include "searcher/request/deadline.h"
#include "searcher/request/entity_overrides.h"

namespace broadsheet {

class EntityNames;
class IndexReader;

/// A value of a field as people write it.
struct ListedValue {
  std::string value;
  std::uint64_t documents = 0;
};

/// Finds values by their beginning. The values of a field are read once per state of the index, when first
/// needed. Use on one thread only.
class ValueLists {
 public:
  /// All must outlive this object.
  ValueLists(IndexReader& index, EntityNames& names, const EntityOverrides& overrides)
      : index_(index), names_(names), overrides_(overrides) {}

  /// Values of a keyword or entity field that have a word beginning with `typed` in any form of their name.
  /// The most frequent come first, at most `most`. Throws Cancelled.
  std::vector<ListedValue> find(const Field& field, std::string_view typed, std::size_t most,
                                const CancelFlag* cancelled = nullptr);

 private:
  struct Value {
    std::string id;    ///< of an entity; otherwise the folded value
    std::string keys;  ///< what it is found by, each key between line ends
    std::uint64_t documents = 0;
  };
  using Values = std::vector<Value>;  ///< the most frequent first

  const Values& values_of(const Field& field, const CancelFlag* cancelled);
  Values read_keywords(const Field& field, const CancelFlag* cancelled);
  void read_entities(const CancelFlag* cancelled);
  std::string written(const Field& field, const Value& value);

  IndexReader& index_;
  EntityNames& names_;
  const EntityOverrides& overrides_;
  std::map<std::string_view, Values> lists_;    ///< by field
  std::map<std::string, std::string> written_;  ///< by term
  std::uint64_t revision_ = 0;                  ///< revision of the index that the lists belong to
};

}  // namespace broadsheet
