#include "tests/support/compound_file.h"

#include <algorithm>
#include <cstdint>

namespace broadsheet::testing {
namespace {

constexpr std::size_t sector_bytes = 512, small_sector_bytes = 64, small_stream_bytes = 4096;
constexpr std::uint32_t end_of_chain = 0xFFFFFFFE, none = 0xFFFFFFFF;

std::string number(std::uint64_t value, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += static_cast<char>(value >> 8 * i);
  return out;
}

void put(std::string& out, std::size_t at, const std::string& bytes) {
  out.replace(at, bytes.size(), bytes);
}

struct Entry {
  std::string name;
  int type;  // 1: folder, 2: stream, 5: root
  std::uint32_t right = none, child = none, first = end_of_chain;
  std::size_t size = 0;
};

// Files in sectors of one size, with the table of what follows what.
struct Sectors {
  std::size_t size;
  std::string bytes;
  std::vector<std::uint32_t> next;

  std::uint32_t add(std::string stream) {
    if (stream.empty()) return end_of_chain;
    const auto first = static_cast<std::uint32_t>(next.size());
    stream.resize((stream.size() + size - 1) / size * size);
    bytes += stream;
    for (std::size_t i = 1; i < stream.size() / size; ++i)
      next.push_back(first + static_cast<std::uint32_t>(i));
    next.push_back(end_of_chain);
    return first;
  }
};

class Builder {
 public:
  void add(const std::string& path, const std::string& bytes) {
    const std::size_t folder_end = path.rfind('/');
    const std::size_t folder = folder_end == path.npos ? 0 : folder_at(path.substr(0, folder_end));
    if (folder_end != path.npos && folder_end + 1 == path.size()) return;
    const bool small = bytes.size() < small_stream_bytes;
    Entry entry{path.substr(folder_end == path.npos ? 0 : folder_end + 1), 2};
    entry.first = (small ? small_ : large_).add(bytes);
    entry.size = bytes.size();
    link(folder, entry);
  }

  std::string file() {
    entries_[0].first = large_.add(small_.bytes);
    entries_[0].size = small_.bytes.size();
    const std::uint32_t small_table = large_.add(table(small_.next));
    const std::uint32_t directory = large_.add(directory_bytes());
    const std::size_t entries_a_sector = sector_bytes / 4;
    const std::size_t tables = large_.next.size() / (entries_a_sector - 1) + 1;
    const auto first_table = static_cast<std::uint32_t>(large_.next.size());
    large_.next.resize(large_.next.size() + tables, 0xFFFFFFFD);
    const std::string allocation = table(large_.next);
    return header(directory, small_table, first_table, tables) + large_.bytes + allocation;
  }

 private:
  std::size_t folder_at(const std::string& path) {
    for (const auto& [known, at] : folders_)
      if (known == path) return at;
    const std::size_t slash = path.rfind('/');
    const std::size_t parent = slash == path.npos ? 0 : folder_at(path.substr(0, slash));
    const std::size_t at = link(parent, {path.substr(slash == path.npos ? 0 : slash + 1), 1});
    folders_.emplace_back(path, at);
    return at;
  }

  // The entries of a folder are a list by their right neighbours.
  std::size_t link(std::size_t folder, const Entry& entry) {
    const std::size_t at = entries_.size();
    std::uint32_t* place = &entries_[folder].child;
    while (*place != none) place = &entries_[*place].right;
    *place = static_cast<std::uint32_t>(at);
    entries_.push_back(entry);
    return at;
  }

  std::string directory_bytes() const {
    std::string out;
    for (const Entry& entry : entries_) {
      std::string bytes(128, '\0');
      for (std::size_t i = 0; i < entry.name.size(); ++i) bytes[2 * i] = entry.name[i];
      put(bytes, 64, number(2 * entry.name.size() + 2, 2) + number(static_cast<unsigned>(entry.type), 2));
      put(bytes, 68, number(none, 4) + number(entry.right, 4) + number(entry.child, 4));
      put(bytes, 116, number(entry.first, 4) + number(entry.size, 8));
      out += bytes;
    }
    return out;
  }

  static std::string table(const std::vector<std::uint32_t>& next) {
    std::string out;
    for (const std::uint32_t sector : next) out += number(sector, 4);
    while (out.size() % sector_bytes != 0) out += number(none, 4);
    return out;
  }

  static std::string header(std::uint32_t directory, std::uint32_t small_table, std::uint32_t first_table,
                            std::size_t tables) {
    std::string out(sector_bytes, '\xff');
    put(out, 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + std::string(16, '\0'));
    put(out, 0x18, number(0x3E, 2) + number(3, 2) + number(0xFFFE, 2) + number(9, 2) + number(6, 2));
    put(out, 0x22, std::string(10, '\0') + number(tables, 4) + number(directory, 4) + number(0, 4));
    put(out, 0x38, number(small_stream_bytes, 4) + number(small_table, 4) + number(1, 4));
    put(out, 0x44, number(end_of_chain, 4) + number(0, 4));
    for (std::size_t i = 0; i < std::min<std::size_t>(tables, 109); ++i)
      put(out, 0x4C + 4 * i, number(first_table + i, 4));
    return out;
  }

  std::vector<Entry> entries_ = {{"Root Entry", 5}};
  std::vector<std::pair<std::string, std::size_t>> folders_;
  Sectors large_{sector_bytes, {}, {}};
  Sectors small_{small_sector_bytes, {}, {}};
};

}  // namespace

std::string compound_file(const std::vector<std::pair<std::string, std::string>>& streams) {
  Builder builder;
  for (const auto& [path, bytes] : streams) builder.add(path, bytes);
  return builder.file();
}

}  // namespace broadsheet::testing
