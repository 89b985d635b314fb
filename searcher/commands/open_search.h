// Opens the index that the options name, and answers queries.
#pragma once

#include "common/exit_code.h"
#include "common/index_fields.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/command_line/options.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/search/search.h"

namespace broadsheet::commands {

/// Reads the file of `--entities`. Reports faulty lines on standard error.
EntityOverrides overrides_of(const Options& options);

/// The fields of the index that the options name; those of the schema if there is none.
IndexFields fields_of_index(const Options& options);

/// Answers the query or all topics of the options.
ExitCode answer_queries(const Options& options, DataStream& data);

}  // namespace broadsheet::commands
