// The stub file INDEX/XAPIANDB: it lists the generations of an index and holds our facts about it as
// comments. Replacing it by one rename is the commit.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace broadsheet {

/// What a published index says about itself.
struct IndexStub {
  std::uint32_t schema_version = 0;
  std::string analysis;  ///< fingerprint of the analysis that made the terms: see analysis_fingerprint()
  std::string uuid;      ///< identifies the index; made once
  std::uint64_t revision = 0;                      ///< number of publications so far
  std::uint64_t next_generation = 1;               ///< number for the folder of the next generation
  std::vector<std::string> generations;            ///< folders relative to the index, oldest first
  std::map<std::string, std::uint64_t> languages;  ///< number of documents by language code
  std::uint64_t documents = 0;
  std::string stories;                  ///< the StoryFile, relative to the index; empty: there is none
  std::vector<std::string> key_fields;  ///< keys that are fields, by name; see IndexFields
  bool all_keys = false;                ///< later runs make further keys fields, see KeyCensus
};

/// The versions that this program writes. An index with other ones is refused with explain_mismatch().
inline constexpr std::uint32_t current_schema_version = 7;
std::string analysis_fingerprint();

std::filesystem::path stub_path(const std::filesystem::path& index);
std::filesystem::path generations_path(const std::filesystem::path& index);
std::filesystem::path stories_path(const std::filesystem::path& index);

/// nullopt when INDEX has no stub. Throws EnvironmentError when the stub cannot be read or understood.
std::optional<IndexStub> read_stub(const std::filesystem::path& index);

/// Writes a new file, syncs it and renames it, so that readers see either the old stub or the new one. Throws
/// EnvironmentError.
void write_stub(const std::filesystem::path& index, const IndexStub& stub);

/// Empty when this program can read the index; otherwise a sentence that says what to do.
std::string explain_mismatch(const IndexStub& stub);

}  // namespace broadsheet
