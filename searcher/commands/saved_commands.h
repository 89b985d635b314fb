#pragma once

#include <ostream>

#include "common/exit_code.h"
#include "searcher/command_line/cli.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/saved/saved_searches.h"

namespace broadsheet {

/// `searcher save`, `saved` and `forget`: lists go to `data`, what was done is said in `messages`. Throws
/// EnvironmentError and UsageError.
ExitCode save_search(const Options& options, const saved::SavedSearches& saved, std::ostream& messages);
ExitCode list_searches(const Options& options, const render::Style& style, const saved::SavedSearches& saved,
                       DataStream& data, std::ostream& messages);
ExitCode forget_search(const Options& options, const saved::SavedSearches& saved, std::ostream& messages);

}  // namespace broadsheet
