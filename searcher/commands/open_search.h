#pragma once

// How commands open the index that their options name.

#include "common/exit_code.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/command_line/options.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/search/search.h"

namespace broadsheet::commands {

/// The file of `--entities`. Lines that cannot be read are reported on standard error.
EntityOverrides overrides_of(const Options& options);

/// Answers the query of the options, or all of their topics.
ExitCode answer_queries(const Options& options, DataStream& data);

}  // namespace broadsheet::commands
