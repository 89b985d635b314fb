// The story file: which documents of an index tell the same story. It is written once and read where it lies.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// One document of a story.
struct StoryMember {
  std::uint64_t content_hash = 0;  ///< see Slot::content_hash; different stories never share one
  std::string id;
  std::string date_key;  ///< see date_key(); empty when undated
  std::string source;
  bool operator==(const StoryMember&) const = default;
};

/// The order of members in a story: by date, undated last, then by id.
bool is_earlier(const StoryMember& a, const StoryMember& b);

/// Two or more documents that tell the same story, in the order of is_earlier().
using Story = std::vector<StoryMember>;

/// Reads the stories of an index from a mapped file that never changes and may be removed while it is open.
/// Only check() validates the file; all other members make sure that damage never makes them read outside it.
class StoryFile {
 public:
  using Number = std::uint32_t;  ///< numbers the stories from 0

  StoryFile() = default;  ///< a file without stories
  /// Throws EnvironmentError when there is no such file or it is of another kind.
  explicit StoryFile(const std::filesystem::path& path);
  ~StoryFile();
  StoryFile(StoryFile&& other) noexcept;
  StoryFile& operator=(StoryFile&& other) noexcept;

  bool empty() const { return size() == 0; }
  Number size() const;
  /// The story of the documents with this content hash; nullopt when they are in none.
  std::optional<Number> find(std::uint64_t content_hash) const;

  std::uint32_t document_count(Number story) const;
  /// The number of different sources that its documents name.
  std::uint32_t source_count(Number story) const;
  /// At most `limit` members in order, without content hashes; 0 means all.
  Story members(Number story, std::size_t limit = 0) const;
  /// All stories by number, with content hashes.
  std::vector<Story> all() const;

  /// Checks the whole file. Returns one sentence about what is wrong; empty when the file is sound.
  std::string check() const;

 private:
  struct Layout;
  Layout layout() const;

  std::string_view bytes_;  ///< the mapped file; empty: no stories
};

/// Writes and syncs a new file. Throws EnvironmentError. Sorts the stories by their first members, so that
/// equal stories give equal bytes.
void write_story_file(const std::filesystem::path& path, std::vector<Story> stories);

}  // namespace broadsheet
