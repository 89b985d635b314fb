// Updates the stories of an index when it is published.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "common/index/index_stub.h"
#include "indexer/stories/verdicts.h"

namespace broadsheet::stories {

/// Brings the stories up to date with the generations in `stub`, before the stub is written. Looks for copies
/// of the documents in generation `added` among all documents, and removes documents that are gone. Stories
/// are the connected components of pairs that tell the same story, so they do not depend on the order in
/// which documents came; a story that lost documents is compared anew. If something changed, writes a new
/// file and names it in `stub`. `verdicts` are comparisons already made. Throws EnvironmentError.
void update_stories(const std::filesystem::path& index, IndexStub& stub,
                    const std::optional<std::string>& added, unsigned threads, Verdicts verdicts = {});

}  // namespace broadsheet::stories
