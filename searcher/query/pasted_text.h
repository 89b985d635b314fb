// Tells text that was pasted from a document from a query that a person composed.
#pragma once

#include <string_view>

#include "common/index_fields.h"
#include "common/span.h"

namespace broadsheet {

/// The part of the query in which capitals, signs and brackets are those of a text and mean nothing; empty in
/// an ordinary query. Text is pasted if it has several sentences, or is one that ends with a full stop, a
/// list, a headline in capitals, or long. But where a quarter of the words are operators, or operators stand
/// between brackets or quotes, it is a query. Fields typed before or behind the text are not part of it.
Span find_pasted_text(std::string_view query, const IndexFields* index_fields);

}  // namespace broadsheet
