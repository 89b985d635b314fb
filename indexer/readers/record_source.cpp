#include "indexer/readers/record_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <filesystem>

#include "common/error.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/file_stream.h"
#include "indexer/readers/head_stream.h"
#include "indexer/readers/input_walk.h"
#include "indexer/readers/registry.h"

namespace broadsheet {
namespace {

const Format* chosen_format(const ReadOptions& options) {
  if (options.format.empty()) return nullptr;
  if (const Format* format = find_format(options.format)) return format;
  std::string names;
  for (const Format& format : formats()) names += (names.empty() ? "" : ", ") + std::string(format.name);
  throw UsageError(
      fmt::format("--format {}: there is no such format; formats are {}.", options.format, names));
}

// Lower case, without dot.
std::string extension_of(std::string_view where) {
  const std::string_view name = where.substr(where.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  std::string extension(dot == name.npos || dot == 0 ? "" : name.substr(dot + 1));
  for (char& c : extension)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
  return extension;
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
  const Format* format;  // null: by content
  std::shared_ptr<const FieldMapping> mapping;
  InputWalk walk;
  std::atomic<std::uint64_t> bytes_read = 0;
  Reader reader;
  std::string where;
  std::shared_ptr<const std::string> origin;

  Private(std::vector<std::string> given, ReadOptions with)
      : paths(given),
        options(std::move(with)),
        format(chosen_format(options)),
        mapping(std::make_shared<FieldMapping>(options.mapping)),
        walk(std::move(given)) {}

  std::optional<SourceItem> next_record();
  void open(const FoundFile& file);
};

RecordSource::RecordSource(std::vector<std::string> paths, ReadOptions options)
    : self_(std::make_unique<Private>(std::move(paths), std::move(options))) {}

RecordSource::~RecordSource() = default;

std::optional<SourceItem> RecordSource::Private::next_record() {
  if (!reader.splitter) return std::nullopt;
  auto record = reader.splitter->next();
  if (!record) return std::nullopt;
  const bool sound = std::holds_alternative<RawRecord>(*record);
  return SourceItem{*std::move(record), sound ? reader.parser : nullptr, origin};
}

void RecordSource::Private::open(const FoundFile& file) {
  where = repaired_utf8(file.path);
  origin = std::make_shared<const std::string>(origin_of_path(file.path));
  std::unique_ptr<ByteStream> stream = file.path == "-" ? std::make_unique<FileStream>(bytes_read)
                                                        : std::make_unique<FileStream>(file.path, bytes_read);
  auto input = std::make_unique<HeadStream>(std::move(stream));
  const std::string extension = extension_of(where);
  const std::string_view head = input->peek(head_bytes);
  const Format* read_as = format ? format : detect_format({head, extension, head.size() < head_bytes});
  if (!read_as) throw ReadFault("not a format that Broadsheet reads");
  reader = read_as->open({std::move(input), where, options.max_record_bytes, mapping});
}

std::optional<SourceItem> RecordSource::next() {
  while (true) try {
      if (auto item = self_->next_record()) return item;
      self_->reader = {};
      auto found = self_->walk.next();
      if (!found) return std::nullopt;
      if (auto* bad = std::get_if<BadRecord>(&*found)) return SourceItem{std::move(*bad), nullptr, nullptr};
      self_->open(std::get<FoundFile>(*found));
    } catch (const ReadFault& fault) {
      self_->reader = {};
      return SourceItem{BadRecord{self_->where, fault.what()}, nullptr, self_->origin};
    }
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

}  // namespace broadsheet
