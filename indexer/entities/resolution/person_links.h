// Links short names of persons to their full names.
#pragma once

#include "indexer/entities/resolution/document_names.h"

namespace broadsheet::resolution {

/// Rules:
/// - `Donald Trump` and `Donald J. Trump` are one person if the document has at most one middle name for
/// them.
/// - The end of a full name (`Merkel`, `von der Leyen`) means the person last named with it, otherwise the
/// first
///   one still to come.
/// - An initial and a surname (`A. Merkel`), or a first name alone, is linked if exactly one person fits.
///
/// Linear in the number of mentions.
void link_persons(DocumentNames& names);

}  // namespace broadsheet::resolution
