// Shows the records that would be made of an input, without an index.
#pragma once

#include <atomic>
#include <string>

#include "indexer/readers/record_source.h"
#include "indexer/run/key_tally.h"
#include "indexer/run/report.h"
#include "indexer/run/run_counters.h"

namespace broadsheet {

/// A document for people: its members, the beginning of its text, other keys, warnings.
std::string inspected_text(const readers::ParsedDocument& parsed, const std::string& where);
/// The same for scripts: one JSON object without a newline, with the whole text.
std::string inspected_json(const readers::ParsedDocument& parsed, const std::string& where);

/// Reads the paths and prints each record on standard output as it comes. Throws EnvironmentError and
/// Interrupted.
void inspect(const std::vector<std::string>& paths, const readers::ReadOptions& options, bool as_json,
             RunCounters& counters, Report& report, KeyTally& keys, const std::atomic<bool>& stop);

}  // namespace broadsheet
