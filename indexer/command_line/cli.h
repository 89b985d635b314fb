// The command line of the indexer: parsing, help, and its description for the manual page.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/reference/program_description.h"
#include "indexer/run/indexing.h"
#include "indexer/run/progress.h"

namespace broadsheet {

enum class IndexerCommand { index, inspect, status, verify, merge, help, version, list_formats };

/// What a command line asks for.
struct IndexerOptions {
  IndexerCommand command = IndexerCommand::index;
  IndexingOptions indexing;
  std::optional<ProgressMode> progress;  ///< absent: chosen by whether standard error is a terminal
  std::filesystem::path report;          ///< file for the report; empty: in the index folder
  bool no_entities = false;
  bool wait = false;
  bool json = false;           ///< for `status` and `inspect`
  bool fields_report = false;  ///< list the keys of all records at the end
};

/// `arguments` lacks the program's name. `environment_db` is BROADSHEET_DB, empty when unset. Throws
/// UsageError.
IndexerOptions parse_indexer_arguments(const std::vector<std::string>& arguments,
                                       const std::string& environment_db);

std::string indexer_help();

/// The options and commands for the manual page and completions; without a version.
reference::ProgramDescription describe_indexer();

}  // namespace broadsheet
