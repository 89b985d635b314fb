// Files and objects inside of an Office Open XML package.
#pragma once

#include <string>
#include <vector>

#include "indexer/extraction/extracted_document.h"
#include "indexer/extractors/office/compound_file.h"
#include "indexer/extractors/office/office_package.h"

namespace broadsheet::extraction {

/// The members of folders called `embeddings`. An object of OLE gives the file that is in it.
std::vector<EmbeddedFile> embedded_files(const OfficePackage& package);

/// The files in objects of OLE in an old Office document.
std::vector<EmbeddedFile> embedded_files(const CompoundFile& file);

/// What an object of OLE holds, if that is a file; else the object as it is. `name` is its member's.
EmbeddedFile file_in_object(std::string name, std::string bytes);

}  // namespace broadsheet::extraction
