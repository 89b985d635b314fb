#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace broadsheet {

/// What a published index says of itself: the stub file INDEX/XAPIANDB. Replacing it by rename is the commit.
struct IndexStub {
  std::uint32_t schema_version = 0;
  std::string analysis;  ///< fingerprint of the analysis that made the terms, see analysis_fingerprint()
  std::string uuid;      ///< of the index, made once
  std::uint64_t revision = 0;                      ///< counts publications
  std::uint64_t next_generation = 1;               ///< number of the next generation's folder
  std::vector<std::string> generations;            ///< folders relative to the index, oldest first
  std::map<std::string, std::uint64_t> languages;  ///< documents by language code
  std::uint64_t documents = 0;
  std::string stories;  ///< file of StoryFile, relative to the index; empty: there are none
};

/// Of this program's schema and analysis; an index with another is refused with explain_mismatch().
inline constexpr std::uint32_t current_schema_version = 4;
std::string analysis_fingerprint();

std::filesystem::path stub_path(const std::filesystem::path& index);
std::filesystem::path generations_path(const std::filesystem::path& index);
std::filesystem::path stories_path(const std::filesystem::path& index);

/// nullopt when INDEX has no stub. Throws EnvironmentError when it is there and cannot be read or understood.
std::optional<IndexStub> read_stub(const std::filesystem::path& index);

/// Writes beside, syncs and renames: readers see the old stub or the new one. Throws EnvironmentError.
void write_stub(const std::filesystem::path& index, const IndexStub& stub);

/// Empty when this program can read an index with this stub; else a sentence that says what to do.
std::string explain_mismatch(const IndexStub& stub);

}  // namespace broadsheet
