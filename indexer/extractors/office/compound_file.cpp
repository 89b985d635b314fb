#include "indexer/extractors/office/compound_file.h"

#include <algorithm>

#include "indexer/extraction/extraction_task.h"
#include "indexer/extractors/office/little_endian.h"
#include "indexer/extractors/office/utf16.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

constexpr auto compound_signature = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv;
constexpr std::uint32_t last_regular_sector = 0xFFFFFFFA;
constexpr std::size_t entry_bytes = 128;
constexpr int max_folder_depth = 32;

// Offsets in the header, [MS-CFB] 2.2.
constexpr std::size_t sector_shift_at = 0x1E, small_shift_at = 0x20, first_directory_at = 0x30,
                      small_cutoff_at = 0x38, first_small_table_at = 0x3C, first_difat_at = 0x44,
                      difat_at = 0x4C, difat_in_header = 109;

void append_numbers(std::vector<std::uint32_t>& numbers, std::string_view bytes) {
  for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) numbers.push_back(uint32_at(bytes, at));
}

char in_small_ascii(char c) {
  return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
}

bool same_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return in_small_ascii(x) == in_small_ascii(y); });
}

// An entry of the directory, [MS-CFB] 2.6.1.
struct DirectoryEntry {
  std::string name;
  int type;  // 0: unused, 1: folder, 2: stream, 5: root
  std::uint32_t left, right, child, first_sector;
  std::uint64_t size;
};

DirectoryEntry entry_at(std::string_view directory, std::uint32_t number) {
  const std::string_view bytes = piece_of(directory, std::uint64_t{number} * entry_bytes, entry_bytes);
  const std::size_t name_bytes = std::min<std::size_t>(uint16_at(bytes, 64), 64);
  return {utf8_from_utf16(bytes.substr(0, name_bytes < 2 ? 0 : name_bytes - 2)),
          static_cast<int>(little_endian(bytes, 66, 1)),
          uint32_at(bytes, 68),
          uint32_at(bytes, 72),
          uint32_at(bytes, 76),
          uint32_at(bytes, 116),
          little_endian(bytes, 120, 8)};
}

}  // namespace

bool is_compound_file(std::string_view bytes) {
  return bytes.starts_with(compound_signature);
}

CompoundFile::CompoundFile(std::string_view bytes) : bytes_(bytes) {
  if (!is_compound_file(bytes)) throw ExtractionFault("not a compound file");
  sector_bits_ = uint16_at(bytes, sector_shift_at);
  small_sector_bits_ = uint16_at(bytes, small_shift_at);
  small_stream_bytes_ = uint32_at(bytes, small_cutoff_at);
  if (sector_bits_ < 7 || sector_bits_ > 16 || small_sector_bits_ < 2 || small_sector_bits_ > sector_bits_)
    throw ExtractionFault("damaged header of a compound file");
  read_allocation_table();
  append_numbers(small_next_, chain(uint32_at(bytes, first_small_table_at), bytes.size()));
  read_directory();
}

std::string_view CompoundFile::sector(std::uint32_t number) const {
  return piece_of(bytes_, (std::uint64_t{number} + 1) << sector_bits_, std::uint64_t{1} << sector_bits_);
}

// The numbers of the sectors of the table stand in the header, then in a chain of sectors of their own.
void CompoundFile::read_allocation_table() {
  std::vector<std::uint32_t> table_sectors;
  append_numbers(table_sectors, bytes_.substr(std::min(difat_at, bytes_.size()), difat_in_header * 4));
  const std::size_t sectors = (bytes_.size() >> sector_bits_) + 1;
  std::uint32_t more = uint32_at(bytes_, first_difat_at);
  for (std::size_t seen = 0; more <= last_regular_sector && !sector(more).empty() && seen < sectors; ++seen) {
    const std::string_view list = sector(more);
    append_numbers(table_sectors, list.substr(0, list.size() - std::min<std::size_t>(4, list.size())));
    more = uint32_at(list, list.size() - std::min<std::size_t>(4, list.size()));
  }
  for (const std::uint32_t number : table_sectors) {
    if (next_.size() >= sectors) break;
    if (number <= last_regular_sector) append_numbers(next_, sector(number));
  }
  if (next_.size() > sectors) next_.resize(sectors);
}

// At most `bytes` bytes. A chain that is longer than the file is a loop.
std::string CompoundFile::chain(std::uint32_t first, std::uint64_t bytes) const {
  std::string out;
  std::size_t steps = 0;
  for (std::uint32_t at = first; at < next_.size() && out.size() < bytes && steps < next_.size(); ++steps) {
    out += sector(at);
    at = next_[at];
  }
  if (out.size() > bytes) out.resize(bytes);
  return out;
}

std::string CompoundFile::small_chain(std::uint32_t first, std::uint64_t bytes) const {
  std::string out;
  const std::uint64_t size = std::uint64_t{1} << small_sector_bits_;
  std::size_t steps = 0;
  for (std::uint32_t at = first; at < small_next_.size() && out.size() < bytes; at = small_next_[at]) {
    if (++steps > small_next_.size()) break;
    out += piece_of(small_stream_, std::uint64_t{at} << small_sector_bits_, size);
  }
  if (out.size() > bytes) out.resize(bytes);
  return out;
}

void CompoundFile::read_directory() {
  const std::string directory = chain(uint32_at(bytes_, first_directory_at), bytes_.size());
  const DirectoryEntry root = entry_at(directory, 0);
  if (directory.size() < entry_bytes || root.type != 5)
    throw ExtractionFault("damaged directory of a compound file");
  small_stream_ = chain(root.first_sector, root.size);
  visited_.assign(directory.size() / entry_bytes, false);
  visited_[0] = true;
  add_folder(directory, root.child, "", 0);
}

// The entries of a folder are a binary tree. It is walked with a stack, as a hostile one may be a long list.
void CompoundFile::add_folder(std::string_view directory, std::uint32_t first, const std::string& prefix,
                              int depth) {
  std::vector<std::uint32_t> members, open = {first};
  while (!open.empty()) {
    const std::uint32_t number = open.back();
    open.pop_back();
    if (number >= visited_.size() || visited_[number]) continue;
    visited_[number] = true;
    members.push_back(number);
    const DirectoryEntry entry = entry_at(directory, number);
    open.push_back(entry.right);
    open.push_back(entry.left);
  }
  std::sort(members.begin(), members.end());
  for (const std::uint32_t number : members) {
    const DirectoryEntry entry = entry_at(directory, number);
    if (entry.type != 1 && entry.type != 2) continue;
    // Files with small sectors have only 32 bits for the size; the others may hold anything.
    const std::uint64_t size = sector_bits_ == 9 ? entry.size & 0xFFFFFFFF : entry.size;
    entries_.push_back({prefix + entry.name, entry.type == 2, size, entry.first_sector});
    if (entry.type == 1 && depth < max_folder_depth)
      add_folder(directory, entry.child, prefix + entry.name + '/', depth + 1);
  }
}

const CompoundFile::Entry* CompoundFile::find(std::string_view path) const {
  const auto found = std::find_if(entries_.begin(), entries_.end(),
                                  [&](const Entry& entry) { return same_name(entry.path, path); });
  return found == entries_.end() ? nullptr : &*found;
}

std::string CompoundFile::stream(const Entry& entry) const {
  if (!entry.is_stream) return {};
  return entry.size < small_stream_bytes_ ? small_chain(entry.first_sector, entry.size)
                                          : chain(entry.first_sector, entry.size);
}

std::optional<std::string> CompoundFile::stream(std::string_view path) const {
  const Entry* entry = find(path);
  if (!entry || !entry->is_stream) return std::nullopt;
  return stream(*entry);
}

}  // namespace broadsheet::extraction
