// What tells whether a JSON object is a document.
#pragma once

#include <cstdint>
#include <string_view>

#include "indexer/readers/json_cursor.h"
#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

/// How much an object looks like a document.
enum class Documentness : std::uint8_t {
  none,    ///< numbers, names, codes
  little,  ///< a title, or prose under some key
  some,    ///< a title or text with an address or date
  full,    ///< a title with text, a summary or prose
};

/// Which members of a document an object fills.
struct RecordFacts {
  bool title = false;
  bool text = false;
  bool summary = false;
  bool place = false;  ///< an address or a date
  bool prose = false;  ///< under a key that means nothing

  Documentness documentness() const;
};

/// Of the object where the cursor stands, which may be cut off.
RecordFacts record_facts(JsonCursor object, const FieldMapping& mapping);

/// The best of the first elements of the array, or of the members of the object, where the cursor stands.
/// Elements that are no objects count as none.
Documentness documentness_of_items(JsonCursor list, const FieldMapping& mapping);

/// True for a key whose object is the record itself: `_source`, `attributes`, `properties`.
bool wraps_record(std::string_view key);

}  // namespace broadsheet::readers
