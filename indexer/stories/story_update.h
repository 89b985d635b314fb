#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "common/index/index_stub.h"
#include "indexer/stories/verdicts.h"

namespace broadsheet::stories {

/// Brings the stories up to date with the generations that `stub` lists, before it is written: documents of
/// the generation `added` are looked for copies among all, and stories lose documents that are gone. Stories
/// are the connected components of the pairs that tell one story, so they depend on the documents and not on
/// the order in which they came; what is left of a story that lost documents is compared anew. Writes a new
/// file when something changed and names it in `stub`. `verdicts` are of texts that were compared before.
/// Throws EnvironmentError.
void update_stories(const std::filesystem::path& index, IndexStub& stub,
                    const std::optional<std::string>& added, unsigned threads, Verdicts verdicts = {});

}  // namespace broadsheet::stories
