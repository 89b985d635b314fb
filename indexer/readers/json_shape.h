// Finds where the records of a JSON value are.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/record_facts.h"
#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

/// Where the records of an object are. A path is the keys on the way, with dots between them:
/// `response.docs`; the empty path is the object itself.
struct JsonShape {
  bool is_record = false;  ///< the object is a record
  std::vector<std::string>
      chosen;  ///< otherwise: paths of arrays, of objects by id, and of records that stand alone
  std::vector<std::string> omitted;                ///< paths of other lists of objects
  Documentness documentness = Documentness::none;  ///< of the best list
};

/// Judges the object at the beginning of `json`, which may be cut off. Lists of what looks like documents are
/// chosen, all of them; where nothing does, a list with a usual name such as `items`. An object with a title
/// and a text of its own is a record, whatever lists it has.
JsonShape json_shape(std::string_view json, const FieldMapping& mapping);

/// Judges a member that is met behind what json_shape() saw.
bool is_list_of_documents(std::string_view json, const FieldMapping& mapping);

/// True for an object that holds records by their ids, rather than being one: `{"17": {...}, "18": {...}}`.
bool holds_objects_only(std::string_view json, const FieldMapping& mapping);

}  // namespace broadsheet::readers
