#include "indexer/readers/record_source.h"

#include <atomic>
#include <filesystem>
#include <utility>

#include "indexer/input/charset.h"
#include "indexer/input/file_stream.h"
#include "indexer/readers/input_walk.h"

namespace broadsheet::readers {
namespace {

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
  std::shared_ptr<const ReadSettings> settings;
  InputWalk walk;
  std::atomic<std::uint64_t> bytes_read = 0;
  std::optional<FileRecords> file;
  std::vector<std::pair<std::string, std::string>> notes;

  Private(std::vector<std::string> given, ReadOptions options)
      : paths(given),
        settings(std::make_shared<const ReadSettings>(std::move(options))),
        walk(std::move(given)) {}

  std::optional<SourceItem> next_file();
  std::optional<SourceItem> open_file(const FoundFile& found);
};

RecordSource::RecordSource(std::vector<std::string> paths, ReadOptions options)
    : self_(std::make_unique<Private>(std::move(paths), std::move(options))) {}

RecordSource::~RecordSource() = default;

const std::shared_ptr<const ReadSettings>& RecordSource::settings() const {
  return self_->settings;
}

std::optional<SourceItem> RecordSource::next() {
  while (self_->file || self_->walk.has_more()) {
    if (self_->file)
      if (auto item = self_->file->next()) return item;
    self_->file.reset();
    if (auto item = self_->next_file()) return item;
  }
  return std::nullopt;
}

// Nothing when a file was opened.
std::optional<SourceItem> RecordSource::Private::next_file() {
  auto found = walk.next();
  if (!found) return std::nullopt;
  if (auto* bad = std::get_if<BadRecord>(&*found)) {
    auto origin = std::make_shared<const std::string>(origin_of_path(bad->where));
    return SourceItem{std::move(*bad), nullptr, std::move(origin)};
  }
  return open_file(std::get<FoundFile>(*found));
}

std::optional<SourceItem> RecordSource::Private::open_file(const FoundFile& found) {
  const std::string origin = origin_of_path(found.path);
  FileRecords::Input input{repaired_utf8(found.path), found.path == "-" ? "" : found.path,
                           std::make_shared<const std::string>(origin), origin, nullptr};
  try {
    input.stream = found.path == "-" ? std::make_unique<FileStream>(bytes_read)
                                     : std::make_unique<FileStream>(found.path, bytes_read);
  } catch (const ReadFault& fault) {
    return SourceItem{BadRecord{input.where, fault.what()}, nullptr, input.origin};
  }
  file.emplace(std::move(input), settings, bytes_read, [this](const std::string& where, std::string what) {
    notes.emplace_back(where, std::move(what));
  });
  return std::nullopt;
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
