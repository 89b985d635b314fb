// Checks the fields of a request against those of the index.
#pragma once

#include <cstddef>

#include "common/index_fields.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// A facet of all keys counts the first ones that became fields.
inline constexpr std::size_t most_key_facets = 10;

/// Names the fields of filters and facets as the index does, because options only know those of the schema.
/// The facet `keys` becomes facets of keys, except those that are asked for already.
/// Throws a UsageError that lists the fields if the index has no such field.
void settle_fields(Request& request, const IndexFields& index_fields);

/// The field whose words `searcher terms` lists. Throws likewise.
const Field& field_of_words(const WordListRequest& request, const IndexFields& index_fields);

}  // namespace broadsheet
