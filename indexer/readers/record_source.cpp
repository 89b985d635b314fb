#include "indexer/readers/record_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <utility>

#include "common/error.h"
#include "indexer/input/charset.h"
#include "indexer/input/file_stream.h"
#include "indexer/readers/input_walk.h"
#include "indexer/readers/other_formats.h"
#include "indexer/readers/registry.h"
#include "indexer/readers/unpacking.h"

namespace broadsheet::readers {
namespace {

const Format* chosen_format(const ReadOptions& options) {
  if (options.format.empty()) return nullptr;
  if (const Format* format = find_format(options.format)) return format;
  std::string names;
  for (const Format& format : formats()) names += (names.empty() ? "" : ", ") + std::string(format.name);
  throw UsageError(
      fmt::format("--format {}: there is no such format; formats are {}.", options.format, names));
}

std::uint64_t bytes_below(const std::string& path) {
  std::error_code error;
  if (std::filesystem::is_regular_file(path, error)) return std::filesystem::file_size(path, error);
  std::uint64_t total = 0;
  InputWalk walk({path});
  while (const auto found = walk.next())
    if (const auto* file = std::get_if<FoundFile>(&*found)) {
      const std::uintmax_t size = std::filesystem::file_size(file->path, error);
      if (!error) total += size;
    }
  return total;
}

}  // namespace

struct RecordSource::Private {
  std::vector<std::string> paths;
  ReadOptions options;
  const Format* format;  // null: detected from content
  std::shared_ptr<const FieldMapping> mapping;
  InputWalk walk;
  std::atomic<std::uint64_t> bytes_read = 0;

  // The file being read, from outside to inside.
  std::string file_where;
  std::shared_ptr<const std::string> origin;
  std::optional<UnpackMeter> meter;
  std::optional<Unpacking> unpacking;
  std::string where;
  Reader reader;
  std::vector<std::pair<std::string, std::string>> notes;
  bool has_records = false;      // of `reader`, so far
  bool file_gave_items = false;  // the file being read, so far

  Private(std::vector<std::string> given, ReadOptions with)
      : paths(given),
        options(std::move(with)),
        format(chosen_format(options)),
        mapping(std::make_shared<FieldMapping>(options.mapping)),
        walk(std::move(given)) {}

  std::optional<SourceItem> next();
  std::optional<SourceItem> next_record();
  std::optional<SourceItem> next_unpacked();
  std::optional<SourceItem> next_file();
  void open_file(const FoundFile& file);
  void open_reader(Unpacked unpacked);
  SourceItem rejected(BadRecord bad) const { return {std::move(bad), nullptr, origin}; }
};

RecordSource::RecordSource(std::vector<std::string> paths, ReadOptions options)
    : self_(std::make_unique<Private>(std::move(paths), std::move(options))) {}

RecordSource::~RecordSource() = default;

std::optional<SourceItem> RecordSource::next() {
  return self_->next();
}

std::optional<SourceItem> RecordSource::Private::next() {
  while (reader.splitter || unpacking || walk.has_more()) try {
      auto item = reader.splitter ? next_record() : unpacking ? next_unpacked() : next_file();
      if (item) {
        file_gave_items = true;
        return item;
      }
    } catch (const UnpackLimit& limit) {
      reader = {};
      unpacking.reset();
      file_gave_items = true;
      return rejected({file_where, limit.what()});
    } catch (const ReadFault& fault) {
      reader = {};
      file_gave_items = true;
      return rejected({where, fault.what()});
    }
  return std::nullopt;
}

// Each of the next three returns an item, or returns nothing and has moved on.

std::optional<SourceItem> RecordSource::Private::next_record() {
  auto record = reader.splitter->next();
  if (!record) {
    reader = {};
    if (!has_records) return rejected({where, "no records in it"});
    return std::nullopt;
  }
  has_records = true;
  const bool sound = std::holds_alternative<RawRecord>(*record);
  return SourceItem{*std::move(record), sound ? reader.parser : nullptr, origin};
}

std::optional<SourceItem> RecordSource::Private::next_unpacked() {
  auto found = unpacking->next();
  if (!found) {
    unpacking.reset();
    if (!file_gave_items) return rejected({file_where, "an archive without files to read"});
    return std::nullopt;
  }
  if (auto* bad = std::get_if<BadRecord>(&*found)) return rejected(std::move(*bad));
  open_reader(std::get<Unpacked>(*std::move(found)));
  return std::nullopt;
}

std::optional<SourceItem> RecordSource::Private::next_file() {
  auto found = walk.next();
  if (!found) return std::nullopt;
  if (auto* bad = std::get_if<BadRecord>(&*found)) {
    origin = std::make_shared<const std::string>(origin_of_path(bad->where));
    return rejected(std::move(*bad));
  }
  open_file(std::get<FoundFile>(*found));
  return std::nullopt;
}

void RecordSource::Private::open_file(const FoundFile& file) {
  file_gave_items = false;
  where = file_where = repaired_utf8(file.path);
  origin = std::make_shared<const std::string>(origin_of_path(file.path));
  std::unique_ptr<ByteStream> stream = file.path == "-" ? std::make_unique<FileStream>(bytes_read)
                                                        : std::make_unique<FileStream>(file.path, bytes_read);
  meter.emplace(bytes_read, options.max_unpacked_bytes, options.max_ratio);
  unpacking.emplace(file_where, std::move(stream), *meter);
}

void RecordSource::Private::open_reader(Unpacked unpacked) {
  where = std::move(unpacked.where);
  const std::string_view head = unpacked.stream->peek(head_bytes);
  if (head.empty()) {
    char first;
    unpacked.stream->read(&first, 1);  // throws when there would be more
    throw ReadFault("empty file");
  }
  const Head beginning{head, unpacked.extension, head.size() < head_bytes};
  const Format* read_as = format ? format : detect_format(beginning);
  if (!read_as) throw ReadFault(reason_of_rejection(beginning));
  has_records = false;
  reader = read_as->open(
      {std::move(unpacked.stream), where, options.max_record_bytes, mapping, options.records,
       [this](std::string note) { notes.emplace_back(where, std::move(note)); }, options.columns});
}

std::vector<std::pair<std::string, std::string>> RecordSource::take_notes() {
  return std::exchange(self_->notes, {});
}

std::uint64_t RecordSource::bytes_read() const {
  return self_->bytes_read.load(std::memory_order_relaxed);
}

std::optional<std::uint64_t> RecordSource::bytes_total() const {
  std::uint64_t total = 0;
  for (const std::string& path : self_->paths) {
    if (path == "-") return std::nullopt;
    total += bytes_below(path);
  }
  return total;
}

std::string origin_of_path(const std::string& path) {
  if (path == "-") return path;
  return repaired_utf8(normal_path(std::filesystem::absolute(path).string()));
}

}  // namespace broadsheet::readers
