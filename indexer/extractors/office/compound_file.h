// Reads compound files ([MS-CFB]): the files inside of old Office documents and of Outlook messages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::extraction {

bool is_compound_file(std::string_view bytes);

/// Loops, wrong sizes and missing sectors end a stream early; they are never followed.
class CompoundFile {
 public:
  struct Entry {
    std::string path;  ///< names of the folders and of the entry, with `/` between them; UTF-8
    bool is_stream = false;
    std::uint64_t size = 0;  ///< as declared
    std::uint32_t first_sector = 0;
  };

  /// `bytes` must outlive the object. Throws ExtractionFault when the header or the directory is unreadable.
  explicit CompoundFile(std::string_view bytes);

  /// Without the root; a folder comes before what is in it. Inside a folder they are in the order of the
  /// file.
  const std::vector<Entry>& entries() const { return entries_; }

  /// nullptr when there is none. Case does not matter in ASCII.
  const Entry* find(std::string_view path) const;

  /// What can be read of a stream: shorter than its size when the file is damaged.
  std::string stream(const Entry& entry) const;
  std::optional<std::string> stream(std::string_view path) const;

 private:
  void read_allocation_table();
  void read_directory();
  void add_folder(std::string_view directory, std::uint32_t first, const std::string& prefix, int depth);
  std::string_view sector(std::uint32_t number) const;
  std::string chain(std::uint32_t first, std::uint64_t bytes) const;
  std::string small_chain(std::uint32_t first, std::uint64_t bytes) const;

  std::string_view bytes_;
  unsigned sector_bits_ = 9;
  unsigned small_sector_bits_ = 6;
  std::uint32_t small_stream_bytes_ = 4096;  // shorter streams are in the small stream
  std::vector<std::uint32_t> next_;          // by sector
  std::vector<std::uint32_t> small_next_;
  std::string small_stream_;
  std::vector<Entry> entries_;
  std::vector<bool> visited_;  // entries of the directory
};

}  // namespace broadsheet::extraction
