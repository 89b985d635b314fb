#pragma once

#include "indexer/entities/resolution/document_names.h"

namespace broadsheet::resolution {

/// Reads definitions: `European Green Fund (EGF)`, `EGF (European Green Fund)`. An acronym in brackets need
/// not be tagged; it becomes a name.
void link_definitions(DocumentNames& names);

/// Gives short names of organisations their full ones, when just one of the document fits:
///  - initials (`EGF`);
///  - the end (`Telekom` of `Deutsche Telekom`), but not `the Bank`, `the Group`;
///  - the beginning, when no other body begins so (`Amnesty`, but not `Reuters` of `Reuters Institute`), or
///  what
///    follows is only `Group`, `Party` and the like.
/// Names that the alias table knows stay what they are. Linear in the number of names.
void link_organisations(DocumentNames& names);

/// Words that mean a body only together with others: `Commission`, `Ministry`. Alone they are nobody's name.
bool is_generic_body(std::string_view key);

}  // namespace broadsheet::resolution
