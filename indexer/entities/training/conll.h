#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// The content of a file, unpacked when it is gzip. Throws EnvironmentError when it cannot be read.
std::string read_possibly_packed(const std::filesystem::path& path);

/// Documents of a file in CoNLL columns: `token<TAB>tag`, tags in BIO (`B-PER`, `I-ORG`, `O`), a blank line
/// between sentences, `-DOCSTART-` between documents. Unknown types are outside. Quotes and brackets in Penn
/// style become what they stand for.
std::vector<LabelledDocument> read_conll(std::string_view content, LanguageGroup group);

}  // namespace broadsheet::tagging
