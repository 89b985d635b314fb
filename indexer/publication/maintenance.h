#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace broadsheet {

/// Throws EnvironmentError, which says how to make one, when there is no index.
void require_index(const std::filesystem::path& index);

/// What `indexer status` prints: documents, languages, size, generations, versions. JSON: one object, see
/// docs/OUTPUT_FORMATS.md. Throws EnvironmentError when there is no index.
std::string describe_index(const std::filesystem::path& index, bool json);

/// Faults of an index, one sentence each; empty: sound. Xapian's check of every generation, and our stamp:
/// its counts, its generations, its version. Needs no lock: looks again when a run published meanwhile.
/// Throws EnvironmentError when there is no index.
std::vector<std::string> verify_index(const std::filesystem::path& index);

/// `indexer merge`: all generations into one. False when there was nothing to merge. Takes the lock itself.
bool merge_index(const std::filesystem::path& index, bool wait);

}  // namespace broadsheet
