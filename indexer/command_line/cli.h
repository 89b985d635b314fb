#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/reference/program_description.h"
#include "indexer/run/indexing.h"
#include "indexer/run/progress.h"

namespace broadsheet {

enum class IndexerCommand { index, status, verify, merge, help, version, list_formats };

/// The command line, understood.
struct IndexerOptions {
  IndexerCommand command = IndexerCommand::index;
  IndexingOptions indexing;
  std::optional<ProgressMode> progress;  ///< absent: by what standard error is
  std::filesystem::path report;          ///< empty: under the index
  bool no_entities = false;
  bool wait = false;
  bool json = false;  ///< status
};

/// `arguments` without the program's name; `environment_db` is BROADSHEET_DB, empty when unset. Throws
/// UsageError.
IndexerOptions parse_indexer_arguments(const std::vector<std::string>& arguments,
                                       const std::string& environment_db);

std::string indexer_help();

/// Its options and commands, for its manual page and completions; without a version.
reference::ProgramDescription describe_indexer();

}  // namespace broadsheet
