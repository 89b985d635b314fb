// Reads public data sets in CoNLL columns.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// The content of a file, unpacked if it is gzip. Throws EnvironmentError when it cannot be read.
std::string read_possibly_packed(const std::filesystem::path& path);

/// Parses lines `token<TAB>tag` with tags in BIO (`B-PER`, `I-ORG`, `O`), a blank line between sentences and
/// `-DOCSTART-` between documents. Unknown types count as outside. Quotes and brackets in Penn style become
/// ordinary ones.
std::vector<LabelledDocument> read_conll(std::string_view content, LanguageGroup group);

}  // namespace broadsheet::tagging
