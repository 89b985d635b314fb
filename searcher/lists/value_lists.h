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

/// A value of a field, as people write it.
struct ListedValue {
  std::string value;
  std::uint64_t documents = 0;
};

/// All values of the fields of an index, for those that a person begins to type. A field's are read once a
/// state of the index, when first asked for. One thread.
class ValueLists {
 public:
  /// All must outlive it.
  ValueLists(IndexReader& index, EntityNames& names, const EntityOverrides& overrides)
      : index_(index), names_(names), overrides_(overrides) {}

  /// Values of a keyword or entity field with a word that begins with `typed`, in any form of their name;
  /// those in most documents first, at most `most`. Throws Cancelled.
  std::vector<ListedValue> find(const Field& field, std::string_view typed, std::size_t most,
                                const CancelFlag* cancelled = nullptr);

 private:
  struct Value {
    std::string id;    ///< of an entity; else the folded value
    std::string keys;  ///< what it is found by: each between line ends
    std::uint64_t documents = 0;
  };
  using Values = std::vector<Value>;  ///< those in most documents first

  const Values& values_of(const Field& field, const CancelFlag* cancelled);
  Values read_keywords(const Field& field, const CancelFlag* cancelled);
  void read_entities(const CancelFlag* cancelled);
  std::string written(const Field& field, const Value& value);

  IndexReader& index_;
  EntityNames& names_;
  const EntityOverrides& overrides_;
  std::map<std::string_view, Values> lists_;    ///< by field
  std::map<std::string, std::string> written_;  ///< by term
  std::uint64_t revision_ = 0;                  ///< of the index that they are of
};

}  // namespace broadsheet
