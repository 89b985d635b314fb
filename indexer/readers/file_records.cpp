#include "indexer/readers/file_records.h"

#include <fmt/format.h>

#include <utility>

#include "common/error.h"
#include "indexer/readers/other_formats.h"

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

}  // namespace

ReadSettings::ReadSettings(ReadOptions with)
    : options(std::move(with)),
      format(chosen_format(options)),
      mapping(std::make_shared<FieldMapping>(options.mapping)),
      children(std::make_shared<extraction::ChildPool>()) {
  if (!options.ocr.empty())
    recogniser = std::make_shared<const PageRecogniser>(options.ocr, options.ocr_cache, children);
}

FileRecords::FileRecords(Input input, std::shared_ptr<const ReadSettings> settings,
                         std::atomic<std::uint64_t>& bytes_read, TakeNote note)
    : settings_(std::move(settings)),
      note_(std::move(note)),
      file_where_(std::move(input.where)),
      path_(std::move(input.path)),
      file_place_(std::move(input.place)),
      origin_(std::move(input.origin)),
      meter_(bytes_read, settings_->options.max_unpacked_bytes, settings_->options.max_ratio),
      where_(file_where_) {
  unpacking_.emplace(file_where_, std::move(input.stream), meter_);
}

std::optional<SourceItem> FileRecords::next() {
  while (reader_.splitter || unpacking_) try {
      auto item = reader_.splitter ? next_record() : next_unpacked();
      if (!item) continue;
      file_gave_items_ = true;
      return item;
    } catch (const UnpackLimit& limit) {
      reader_ = {};
      unpacking_.reset();
      return rejected({file_where_, limit.what()});
    } catch (const ReadFault& fault) {
      reader_ = {};
      file_gave_items_ = true;
      return rejected({where_, fault.what()});
    }
  return std::nullopt;
}

// Each of the next two returns an item, or returns nothing and has moved on.

std::optional<SourceItem> FileRecords::next_record() {
  auto record = reader_.splitter->next();
  if (!record) {
    reader_ = {};
    if (!reader_gave_records_) return rejected({where_, "no records in it"});
    return std::nullopt;
  }
  reader_gave_records_ = true;
  const bool sound = std::holds_alternative<RawRecord>(*record);
  return SourceItem{*std::move(record), sound ? reader_.parser : nullptr, origin_, place_, kind_};
}

std::optional<SourceItem> FileRecords::next_unpacked() {
  auto found = unpacking_->next();
  if (!found) {
    unpacking_.reset();
    if (!file_gave_items_) return rejected({file_where_, "an archive without files to read"});
    return std::nullopt;
  }
  if (auto* bad = std::get_if<BadRecord>(&*found)) return rejected(std::move(*bad));
  open_reader(std::get<Unpacked>(*std::move(found)));
  return std::nullopt;
}

void FileRecords::open_reader(Unpacked unpacked) {
  where_ = std::move(unpacked.where);
  place_ = std::make_shared<const std::string>(file_place_ + where_.substr(file_where_.size()));
  const std::string_view head = unpacked.stream->peek(head_bytes);
  if (head.empty()) {
    char first;
    unpacked.stream->read(&first, 1);  // throws when there would be more
    throw ReadFault("empty file");
  }
  const Head beginning{head, unpacked.extension, head.size() < head_bytes};
  const Format* read_as = settings_->format ? settings_->format : detect_format(beginning);
  if (!read_as) throw ReadFault(reason_of_rejection(beginning));
  reader_gave_records_ = false;
  kind_ = read_as->kind;
  const ReadOptions& options = settings_->options;
  reader_ =
      read_as->open({std::move(unpacked.stream),
                     where_,
                     options.max_record_bytes,
                     settings_->mapping,
                     options.records,
                     [this](std::string note) { note_(where_, std::move(note)); },
                     options.columns,
                     settings_->children,
                     unpacked.is_packed ? "" : path_,
                     {.sheet_rows = options.sheet_rows, .keep_pictures = settings_->recogniser != nullptr},
                     settings_->recogniser});
}

}  // namespace broadsheet::readers
