// Links short names and acronyms of organisations to their full names.
#pragma once

#include "indexer/entities/resolution/document_names.h"

namespace broadsheet::resolution {

/// Reads definitions such as `European Green Fund (EGF)` or `EGF (European Green Fund)`. An acronym in
/// brackets becomes a name even if it was not tagged.
void link_definitions(DocumentNames& names);

/// Links a short name to the full name when exactly one in the document fits:
/// - by initials (`EGF`);
/// - by its end (`Telekom` for `Deutsche Telekom`), but not `the Bank` or `the Group`;
/// - by its beginning, if no other organisation begins with it (`Amnesty`, but not `Reuters` for
///   `Reuters Institute`), or if only `Group`, `Party` or the like follows.
///
/// Names in the alias table are not linked. Linear in the number of names.
void link_organisations(DocumentNames& names);

/// True for words that mean an organisation only together with others: `Commission`, `Ministry`. Alone they
/// name nobody.
bool is_generic_body(std::string_view key);

}  // namespace broadsheet::resolution
