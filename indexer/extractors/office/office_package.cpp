#include "indexer/extractors/office/office_package.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "indexer/extraction/extraction_task.h"
#include "indexer/input/charset.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t max_members = 100'000;
constexpr std::size_t max_unpacked_bytes = 256u << 20;  // of all members
constexpr std::size_t block_bytes = 1 << 16;

std::string in_small_letters(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
  return out;
}

// The key of a member. Some programs write `word\document.xml`.
std::string member_key(std::string_view name) {
  std::string key = in_small_letters(name);
  std::replace(key.begin(), key.end(), '\\', '/');
  return key.substr(std::min(key.find_first_not_of('/'), key.size()));
}

bool holds_no_text(std::string_view key) {
  constexpr std::array extensions = {
      ".png"sv, ".jpg"sv,  ".jpeg"sv, ".gif"sv, ".emf"sv,   ".wmf"sv,  ".tif"sv, ".tiff"sv,  ".svg"sv,
      ".bmp"sv, ".webp"sv, ".ttf"sv,  ".otf"sv, ".odttf"sv, ".woff"sv, ".css"sv, ".woff2"sv, ".mp3"sv,
      ".mp4"sv, ".m4a"sv,  ".m4v"sv,  ".wav"sv, ".avi"sv,   ".mov"sv,  ".wmv"sv, ".ogg"sv,   ".fntdata"sv};
  return std::any_of(extensions.begin(), extensions.end(),
                     [&](std::string_view extension) { return key.ends_with(extension); });
}

using ZipHandle = std::unique_ptr<archive, decltype(&archive_read_free)>;

// By the directory at the end of the file; without it, member by member from the front.
ZipHandle open_zip(std::string_view zip, bool by_directory) {
  ZipHandle handle(archive_read_new(), archive_read_free);
  if (by_directory)
    archive_read_support_format_zip_seekable(handle.get());
  else
    archive_read_support_format_zip_streamable(handle.get());
  archive_read_open_memory(handle.get(), zip.data(), zip.size());
  return handle;
}

std::string name_of_member(archive_entry* entry) {
  const char* name = archive_entry_pathname_utf8(entry);
  if (!name) name = archive_entry_pathname(entry);
  return readers::repaired_utf8(name ? name : "");
}

// Appends the member to `bytes`, which may have at most `room` bytes. False when it is damaged.
bool unpack_member(archive* zip, std::string& bytes, std::size_t room) {
  std::string block(block_bytes, '\0');
  for (;;) {
    const la_ssize_t got = archive_read_data(zip, block.data(), block.size());
    if (got <= 0) return got == 0;
    bytes.append(block, 0, static_cast<std::size_t>(got));
    if (bytes.size() > room)
      throw ExtractionFault("unpacks to more than " + std::to_string(max_unpacked_bytes >> 20) +
                            " MiB, which no document does; split it");
  }
}

int hexadecimal_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = at + 2 < text.size() ? hexadecimal_digit(text[at + 1]) : -1;
    const int low = high >= 0 ? hexadecimal_digit(text[at + 2]) : -1;
    if (text[at] == '%' && low >= 0) {
      out += static_cast<char>(high * 16 + low);
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

}  // namespace

OfficePackage::OfficePackage(std::string_view zip) {
  if (read_members(zip, true)) return;
  warnings_.clear();
  read_members(zip, false);
  if (members_.empty()) throw ExtractionFault("damaged zip file; get it again from where it came");
  warnings_.push_back("damaged zip file: parts may be missing");
}

// False when members are missing.
bool OfficePackage::read_members(std::string_view zip, bool by_directory) {
  const ZipHandle handle = open_zip(zip, by_directory);
  for (std::size_t count = 0; count < max_members; ++count) {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(handle.get(), &entry);
    if (status == ARCHIVE_EOF) return true;
    if (status < ARCHIVE_WARN) return false;
    const std::string name = name_of_member(entry);
    const std::string key = member_key(name);
    if (archive_entry_filetype(entry) != AE_IFREG || key.ends_with('/') || holds_no_text(key)) continue;
    if (archive_entry_is_encrypted(entry))
      throw ExtractionFault("encrypted; save it without a password first");
    Member member{name, {}};
    if (!unpack_member(handle.get(), member.bytes, max_unpacked_bytes - unpacked_))
      warnings_.push_back(name + " is damaged: read in part");
    unpacked_ += member.bytes.size();
    members_.try_emplace(key, std::move(member));
  }
  return true;
}

const std::string* OfficePackage::member(std::string_view name) const {
  const auto found = members_.find(member_key(name));
  return found == members_.end() ? nullptr : &found->second.bytes;
}

std::vector<std::string> OfficePackage::names() const {
  std::vector<std::string> names;
  for (const auto& [key, member] : members_) names.push_back(member.name);
  return names;
}

std::string member_beside(std::string_view member, std::string_view target) {
  std::string path = percent_decoded(target.substr(0, target.find('#')));
  const std::size_t folder_end = member.rfind('/');
  if (!path.starts_with('/') && folder_end != member.npos)
    path = std::string(member.substr(0, folder_end + 1)) + path;
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string part = path.substr(begin, end - begin);
    if (part == "..") {
      if (!parts.empty()) parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(part);
    }
    begin = end + 1;
  }
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : "/") + part;
  return out;
}

}  // namespace broadsheet::extraction
