// The commands `indexer status`, `verify` and `merge`.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace broadsheet {

/// Throws an EnvironmentError that says how to make an index when there is none.
void require_index(const std::filesystem::path& index);

/// The output of `indexer status`: documents, languages, fields for keys, size,
/// generations, versions. JSON is one object, see
/// docs/OUTPUT_FORMATS.md. Throws EnvironmentError when there is no index.
std::string describe_index(const std::filesystem::path& index, bool json);

/// A key that is a field, and how many documents have a value of it.
struct KeyFieldCount {
  std::string name;
  std::uint64_t documents = 0;
};

/// The keys that are fields of an index, in the order in which they became fields. Throws EnvironmentError
/// when there is no index.
std::vector<KeyFieldCount> count_key_fields(const std::filesystem::path& index);

/// Checks an index: every generation by Xapian's own check, and the counts, generations and version in our
/// stub. Returns one sentence per fault; empty when sound. Needs no lock: checks again if a run published
/// meanwhile. Throws EnvironmentError when there is no index.
std::vector<std::string> verify_index(const std::filesystem::path& index);

/// `indexer merge`: merges all generations into one. Takes the lock itself. Returns false when there was
/// nothing to merge.
bool merge_index(const std::filesystem::path& index, bool wait);

}  // namespace broadsheet
