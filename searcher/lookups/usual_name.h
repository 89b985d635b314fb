// The name that documents of an index use for somebody or something that is called otherwise elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "searcher/index/index_reader.h"
#include "searcher/query/text_pattern.h"
#include "searcher/vocabulary/spelling.h"

namespace broadsheet {

/// `text` is a form of a name in the alias table (`Brasil`, `Costa de Marfil`), and `own` documents have its
/// words. nullopt unless another form is far more frequent in the index.
std::optional<Suggestion> usual_name(const std::string& text, std::uint64_t own, IndexReader& index,
                                     QueryReader& reader);

}  // namespace broadsheet
