#include "common/index/story_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>
#include <tuple>
#include <utility>

#include "common/error.h"
#include "common/synced_file.h"
#include "common/varint.h"

// The file, numbers little-endian:
//   file    := "BSSTORY1" checksum:u64 stories:u32 members:u32 tables text
//   checksum   XXH3 of everything behind it
//   tables  := hashes:u64[members]       content hashes, ascending
//              text_at:u64[members + 1]  where each member's text begins in `text`; the last is its size
//              numbers:u32[members]      the member with each of the hashes
//              first:u32[stories + 1]    the first member of each story; the last is `members`
//              sources:u32[stories]      how many sources each story has
//   text    := (id date_key source)*     each length as varint and bytes; members story by story, in order
namespace broadsheet {
namespace {

constexpr std::string_view magic = "BSSTORY1";
constexpr std::size_t header_size = 24;
constexpr std::size_t checked_from = 16;

template <typename Number>
Number read_number(const char* at) {
  Number number = 0;
  for (std::size_t i = sizeof(Number); i-- > 0;)
    number = static_cast<Number>(number << 8 | static_cast<unsigned char>(at[i]));
  return number;
}

template <typename Number>
void append_number(std::string& out, Number number) {
  for (std::size_t i = 0; i < sizeof(Number); ++i) out += static_cast<char>(number >> (8 * i));
}

[[noreturn]] void report_damage(const std::filesystem::path& path) {
  throw EnvironmentError(
      fmt::format("{} is damaged; run `indexer verify` and index into a new folder.", path.string()));
}

std::string_view map_file(const std::filesystem::path& path) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat facts {};
  if (fd < 0 || fstat(fd, &facts) != 0) {
    const int cause = errno;
    if (fd >= 0) close(fd);
    throw EnvironmentError(
        fmt::format("Cannot read {}: {}; check its permissions.", path.string(), std::strerror(cause)));
  }
  const auto size = static_cast<std::size_t>(facts.st_size);
  void* mapped = size > 0 ? mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
  close(fd);
  if (mapped == MAP_FAILED) report_damage(path);
  return {static_cast<const char*>(mapped), size};
}

void unmap(std::string_view bytes) {
  if (!bytes.empty()) munmap(const_cast<char*>(bytes.data()), bytes.size());
}

std::uint32_t count_sources(const Story& story) {
  std::set<std::string_view> sources;
  for (const StoryMember& member : story)
    if (!member.source.empty()) sources.insert(member.source);
  return static_cast<std::uint32_t>(sources.size());
}

/// Builds the part of the file behind the counts: tables and texts.
class FileBuilder {
 public:
  void add(const Story& story) {
    append_number(first_, static_cast<std::uint32_t>(by_hash_.size()));
    append_number(sources_, count_sources(story));
    for (const StoryMember& member : story) add(member);
  }

  std::string finish(std::size_t stories) {
    const auto members = static_cast<std::uint32_t>(by_hash_.size());
    append_number(first_, members);
    append_number(text_at_, std::uint64_t{text_.size()});
    std::sort(by_hash_.begin(), by_hash_.end());
    std::string body;
    append_number(body, static_cast<std::uint32_t>(stories));
    append_number(body, members);
    for (const auto& [hash, number] : by_hash_) append_number(body, hash);
    body += text_at_;
    for (const auto& [hash, number] : by_hash_) append_number(body, number);
    body.append(first_).append(sources_).append(text_);
    std::string file(magic);
    append_number(file, std::uint64_t{XXH3_64bits(body.data(), body.size())});
    return file + body;
  }

 private:
  void add(const StoryMember& member) {
    by_hash_.emplace_back(member.content_hash, static_cast<std::uint32_t>(by_hash_.size()));
    append_number(text_at_, std::uint64_t{text_.size()});
    append_block(text_, member.id);
    append_block(text_, member.date_key);
    append_block(text_, member.source);
  }

  std::vector<std::pair<std::uint64_t, std::uint32_t>> by_hash_;
  std::string text_at_, first_, sources_, text_;
};

}  // namespace

bool is_earlier(const StoryMember& a, const StoryMember& b) {
  const bool a_undated = a.date_key.empty(), b_undated = b.date_key.empty();
  return std::tie(a_undated, a.date_key, a.id) < std::tie(b_undated, b.date_key, b.id);
}

/// Where the tables are in the file.
struct StoryFile::Layout {
  const char* bytes = nullptr;
  std::uint32_t stories = 0;
  std::uint32_t members = 0;

  const char* hashes() const { return bytes + header_size; }
  const char* text_at() const { return hashes() + std::size_t{8} * members; }
  const char* numbers() const { return text_at() + std::size_t{8} * (std::size_t{members} + 1); }
  const char* first() const { return numbers() + std::size_t{4} * members; }
  const char* sources() const { return first() + std::size_t{4} * (std::size_t{stories} + 1); }
  const char* text() const { return sources() + std::size_t{4} * stories; }
  std::size_t text_offset() const { return static_cast<std::size_t>(text() - bytes); }

  std::uint64_t hash(std::size_t place) const { return read_number<std::uint64_t>(hashes() + 8 * place); }
  /// The number of a story's first member. A damaged number is limited to the count of members.
  std::uint32_t first_member(std::size_t story) const {
    return std::min(read_number<std::uint32_t>(first() + 4 * story), members);
  }
};

StoryFile::StoryFile(const std::filesystem::path& path) : bytes_(map_file(path)) {
  const bool fits =
      bytes_.size() >= header_size && bytes_.starts_with(magic) && layout().text_offset() <= bytes_.size();
  if (fits) return;
  unmap(std::exchange(bytes_, {}));
  report_damage(path);
}

StoryFile::~StoryFile() {
  unmap(bytes_);
}

StoryFile::StoryFile(StoryFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

StoryFile& StoryFile::operator=(StoryFile&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

StoryFile::Layout StoryFile::layout() const {
  return {bytes_.data(), read_number<std::uint32_t>(bytes_.data() + 16),
          read_number<std::uint32_t>(bytes_.data() + 20)};
}

StoryFile::Number StoryFile::size() const {
  return bytes_.empty() ? 0 : layout().stories;
}

std::optional<StoryFile::Number> StoryFile::find(std::uint64_t content_hash) const {
  if (empty()) return std::nullopt;
  const Layout file = layout();
  std::size_t low = 0;
  for (std::size_t high = file.members; low < high;) {
    const std::size_t middle = (low + high) / 2;
    file.hash(middle) < content_hash ? low = middle + 1 : high = middle;
  }
  if (low == file.members || file.hash(low) != content_hash) return std::nullopt;
  const auto member = read_number<std::uint32_t>(file.numbers() + 4 * low);
  Number story = 0;
  for (Number high = file.stories; high - story > 1;) {
    const Number middle = story + (high - story) / 2;
    (file.first_member(middle) <= member ? story : high) = middle;
  }
  return story;
}

std::uint32_t StoryFile::document_count(Number story) const {
  const Layout file = layout();
  const std::uint32_t begin = file.first_member(story), end = file.first_member(story + std::size_t{1});
  return end < begin ? 0 : end - begin;
}

std::uint32_t StoryFile::source_count(Number story) const {
  return read_number<std::uint32_t>(layout().sources() + std::size_t{4} * story);
}

Story StoryFile::members(Number story, std::size_t limit) const {
  const Layout file = layout();
  const std::string_view text = bytes_.substr(file.text_offset());
  const std::size_t begin = file.first_member(story), count = document_count(story);
  Story members;
  for (std::size_t i = begin; i < begin + (limit > 0 ? std::min(limit, count) : count); ++i) {
    std::string_view rest =
        text.substr(std::min<std::uint64_t>(read_number<std::uint64_t>(file.text_at() + 8 * i), text.size()));
    StoryMember member;
    for (std::string* part : {&member.id, &member.date_key, &member.source})
      *part = take_block(rest).value_or("");
    members.push_back(std::move(member));
  }
  return members;
}

std::vector<Story> StoryFile::all() const {
  if (empty()) return {};
  const Layout file = layout();
  std::vector<std::uint64_t> hashes(file.members);
  for (std::size_t i = 0; i < file.members; ++i) {
    const auto member = read_number<std::uint32_t>(file.numbers() + 4 * i);
    if (member < file.members) hashes[member] = file.hash(i);
  }
  std::vector<Story> stories;
  for (Number story = 0; story < file.stories; ++story) {
    stories.push_back(members(story));
    for (std::size_t i = 0; i < stories.back().size(); ++i)
      stories.back()[i].content_hash = hashes[file.first_member(story) + i];
  }
  return stories;
}

std::string StoryFile::check() const {
  if (bytes_.empty()) return {};
  const std::string_view body = bytes_.substr(checked_from);
  if (XXH3_64bits(body.data(), body.size()) != read_number<std::uint64_t>(bytes_.data() + magic.size()))
    return "Its checksum is wrong.";
  return {};
}

void write_story_file(const std::filesystem::path& path, std::vector<Story> stories) {
  std::sort(stories.begin(), stories.end(),
            [](const Story& a, const Story& b) { return is_earlier(a.front(), b.front()); });
  FileBuilder builder;
  for (const Story& story : stories) builder.add(story);
  write_synced(path, builder.finish(stories.size()));
}

}  // namespace broadsheet
