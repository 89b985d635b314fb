#include "indexer/input/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <new>
#include <unordered_map>
#include <vector>

#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"
#include "indexer/input/packed_document.h"
#include "indexer/input/unpack_meter.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t archive_block_bytes = 1 << 18;
constexpr std::size_t tar_header_bytes = 512;

// Checks the checksum of a tar header, which the old kind without a magic word has as well.
bool is_tar(std::string_view head) {
  if (head.size() < tar_header_bytes || head[0] == '\0') return false;
  constexpr std::size_t field = 148, field_size = 8;
  unsigned sum = 0, written = 0;
  for (std::size_t i = 0; i < tar_header_bytes; ++i)
    sum += i >= field && i < field + field_size ? ' ' : static_cast<unsigned char>(head[i]);
  for (char c : head.substr(field, 6))
    if (c >= '0' && c <= '7') written = written * 8 + static_cast<unsigned>(c - '0');
  return sum == written;
}

// True for names with a hidden part, such as `.git/config` or `a/.x`, and for the folder that macOS adds.
bool is_hidden(std::string_view name) {
  if (name.starts_with("__MACOSX/")) return true;
  for (std::size_t at = 0; at != name.npos; at = name.find('/', at + 1)) {
    const std::string_view part = name.substr(at == 0 ? 0 : at + 1);
    if (part.starts_with('.')) return true;
  }
  return false;
}

// `name` in any encoding: the zip format of DOS knew none.
std::string plain_name(std::string_view name) {
  while (name.starts_with('/') || name.starts_with("./") || name.starts_with("../"))
    name.remove_prefix(name.find('/') + 1);
  return clean_line(to_utf8(name).text);
}

// libarchive converts names to the character set of the locale and drops those that it lacks. While this
// object lives, the thread has one that lacks nothing.
class Utf8Locale {
 public:
  Utf8Locale() : utf8_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (utf8_) before_ = uselocale(utf8_);
  }
  ~Utf8Locale() {
    if (!utf8_) return;
    uselocale(before_);
    freelocale(utf8_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  locale_t utf8_;
  locale_t before_ = nullptr;
};

}  // namespace

bool is_archive(std::string_view head, std::string_view extension) {
  if (head.starts_with("PK\x03\x04")) return !is_packed_document(head, extension);
  return head.starts_with("PK\x05\x06") || is_tar(head);
}

struct Archive::Private {
  std::unique_ptr<ByteStream> packed;
  UnpackMeter& meter;
  std::size_t layer;
  struct archive* handle;
  std::vector<char> block;
  std::exception_ptr fault;                    // from `packed`: exceptions cannot pass through C
  bool over = false;                           // at the end, or after damage that was reported
  std::unordered_map<std::string, int> times;  // a name was given out, for names that could not be read well

  Private(std::unique_ptr<ByteStream> stream, UnpackMeter& with, std::size_t at)
      : packed(std::move(stream)),
        meter(with),
        layer(at),
        handle(archive_read_new()),
        block(archive_block_bytes) {
    if (!handle) throw std::bad_alloc();
  }
  ~Private() { archive_read_free(handle); }

  void open();
  [[noreturn]] void throw_fault();
  static la_ssize_t read_block(struct archive*, void* self, const void** buffer);
  static la_int64_t seek_to(struct archive*, void* self, la_int64_t offset, int whence);
  std::int64_t position = 0;  // in `packed`

  std::string name_of(archive_entry* entry);
};

// Names that are not UTF-8 may become equal when they are read. A number makes them unique again.
std::string Archive::Private::name_of(archive_entry* entry) {
  const char* utf8 = archive_entry_pathname_utf8(entry);
  const char* bytes = utf8 ? utf8 : archive_entry_pathname(entry);
  std::string name = plain_name(bytes ? bytes : "unnamed");
  if (bytes && is_utf8(bytes)) return name;
  const int time = ++times[name];
  return time == 1 ? name : name + " (" + std::to_string(time) + ")";
}

void Archive::Private::open() {
  archive_read_support_format_zip(handle);
  archive_read_support_format_tar(handle);
  archive_read_set_callback_data(handle, this);
  archive_read_set_read_callback(handle, read_block);
  if (packed->seekable_size() > 0) archive_read_set_seek_callback(handle, seek_to);
  if (archive_read_open1(handle) < ARCHIVE_WARN) throw_fault();
}

void Archive::Private::throw_fault() {
  over = true;
  if (fault) std::rethrow_exception(fault);
  const char* message = archive_error_string(handle);
  throw ReadFault(std::string("damaged archive: ") + (message ? message : "no more can be read"));
}

la_ssize_t Archive::Private::read_block(struct archive* handle, void* data, const void** buffer) {
  auto& self = *static_cast<Private*>(data);
  try {
    const std::size_t got = self.packed->read(self.block.data(), self.block.size());
    self.position += static_cast<std::int64_t>(got);
    *buffer = self.block.data();
    return static_cast<la_ssize_t>(got);
  } catch (...) {
    self.fault = std::current_exception();
    archive_set_error(handle, EIO, "read fault");
    return ARCHIVE_FATAL;
  }
}

la_int64_t Archive::Private::seek_to(struct archive*, void* data, la_int64_t offset, int whence) {
  auto& self = *static_cast<Private*>(data);
  const auto size = static_cast<std::int64_t>(self.packed->seekable_size());
  const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? self.position : size;
  const std::int64_t target = std::clamp<std::int64_t>(base + offset, 0, size);
  try {
    self.packed->seek(static_cast<std::uint64_t>(target));
  } catch (...) {
    self.fault = std::current_exception();
    return ARCHIVE_FATAL;
  }
  return self.position = target;
}

// Reads the current member of libarchive.
class Archive::MemberStream final : public ByteStream {
 public:
  explicit MemberStream(Private& archive) : archive_(archive) {}

  std::size_t read(char* buffer, std::size_t size) override {
    while (gap_ == 0 && rest_.empty())
      if (!next_block()) return 0;
    const std::size_t count = std::min<std::uint64_t>(size, gap_ > 0 ? gap_ : rest_.size());
    archive_.meter.add(archive_.layer, count);
    position_ += count;
    if (gap_ > 0) {
      std::memset(buffer, 0, count);
      gap_ -= count;
    } else {
      std::memcpy(buffer, rest_.data(), count);
      rest_.remove_prefix(count);
    }
    return count;
  }

 private:
  // In sparse members zeros are omitted: there is a gap before the block.
  bool next_block() {
    const void* block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int status = archive_read_data_block(archive_.handle, &block, &size, &offset);
    if (status == ARCHIVE_EOF) return false;
    if (status < ARCHIVE_OK) {
      const bool rest_lost = status == ARCHIVE_FATAL;
      try {
        archive_.throw_fault();
      } catch (...) {
        archive_.over = rest_lost;
        throw;
      }
    }
    rest_ = std::string_view(static_cast<const char*>(block), size);
    gap_ =
        static_cast<std::uint64_t>(offset) > position_ ? static_cast<std::uint64_t>(offset) - position_ : 0;
    return true;
  }

  Private& archive_;
  std::string_view rest_;
  std::uint64_t gap_ = 0;
  std::uint64_t position_ = 0;
};

Archive::Archive(std::unique_ptr<ByteStream> packed, UnpackMeter& meter, std::size_t layer)
    : self_(std::make_unique<Private>(std::move(packed), meter, layer)) {
  self_->open();
}

Archive::~Archive() = default;

std::optional<Archive::Member> Archive::next() {
  while (!self_->over) {
    const Utf8Locale locale;
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(self_->handle, &entry);
    if (status == ARCHIVE_EOF) break;
    if (status < ARCHIVE_WARN) self_->throw_fault();
    const std::string name = self_->name_of(entry);
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) || is_hidden(name))
      continue;
    if (archive_entry_is_encrypted(entry)) return Member{name, nullptr, "encrypted"};
    return Member{name, std::make_unique<MemberStream>(*self_), {}};
  }
  self_->over = true;
  return std::nullopt;
}

}  // namespace broadsheet::readers
