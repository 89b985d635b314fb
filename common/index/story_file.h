#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// A document of a story.
struct StoryMember {
  std::uint64_t content_hash = 0;  ///< see Slot::content_hash; documents of different stories never share one
  std::string id;
  std::string date_key;  ///< see date_key(); empty: undated
  std::string source;
  bool operator==(const StoryMember&) const = default;
};

/// Dated before undated, then by date, then id: the order of a story's members.
bool is_earlier(const StoryMember& a, const StoryMember& b);

/// Documents that tell one story, two or more, in the order of is_earlier().
using Story = std::vector<StoryMember>;

/// The file of an index's stories: read where it lies, never changed. The file may be removed while it is
/// open. All members but check() trust the file as far as that no damage makes them read outside of it.
class StoryFile {
 public:
  using Number = std::uint32_t;  ///< of a story, from 0

  StoryFile() = default;  ///< of no story
  /// Throws EnvironmentError when there is no such file, or it is none of this kind.
  explicit StoryFile(const std::filesystem::path& path);
  ~StoryFile();
  StoryFile(StoryFile&& other) noexcept;
  StoryFile& operator=(StoryFile&& other) noexcept;

  bool empty() const { return size() == 0; }
  Number size() const;
  /// The story of the documents with this content hash.
  std::optional<Number> find(std::uint64_t content_hash) const;

  std::uint32_t document_count(Number story) const;
  /// How many different sources its documents name.
  std::uint32_t source_count(Number story) const;
  /// In order, without content hashes; at most `limit`, 0: all.
  Story members(Number story, std::size_t limit = 0) const;
  /// Every story by its number, content hashes included.
  std::vector<Story> all() const;

  /// What is wrong with the whole file, one sentence; empty: sound.
  std::string check() const;

 private:
  struct Layout;
  Layout layout() const;

  std::string_view bytes_;  ///< mapped; empty: of no story
};

/// Writes and syncs a new file. Throws EnvironmentError. Stories are written in the order of their first
/// members, so that the same stories give the same bytes.
void write_story_file(const std::filesystem::path& path, std::vector<Story> stories);

}  // namespace broadsheet
