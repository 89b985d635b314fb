#pragma once

#include "indexer/entities/resolution/document_names.h"

namespace broadsheet::resolution {

/// Gives short names of persons their full ones:
///  - `Donald Trump` and `Donald J. Trump` are one when the document has one middle name at most;
///  - the end of a full name (`Merkel`, `von der Leyen`) means the person named so last, else the first one
///  to come;
///  - an initial and a surname (`A. Merkel`), and a first name alone, when just one person fits.
/// Linear in the number of mentions.
void link_persons(DocumentNames& names);

}  // namespace broadsheet::resolution
