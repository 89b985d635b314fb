#include "indexer/readers/record_parts.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <set>
#include <utility>

#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"
#include "indexer/input/memory_stream.h"
#include "indexer/readers/other_formats.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t most_parts = 100'000;

std::string attachment_name(const std::string& written, std::size_t number) {
  std::string name = clean_line(repaired_utf8(written));
  std::replace(name.begin(), name.end(), '/', '_');
  return name.empty() || name == "." || name == ".." ? fmt::format("attachment-{}", number) : name;
}

/// Embedded files are of any format, whatever --format says of the file around them.
std::shared_ptr<const ReadSettings> settings_inside(const std::shared_ptr<const ReadSettings>& settings,
                                                    const Format* format) {
  if (settings->format == format) return settings;
  auto inside = std::make_shared<ReadSettings>(*settings);
  inside->format = format;
  return inside;
}

bool is_link(std::string_view key) {
  return key == attachment_key || key == attachment_of_key;
}

/// An id below `where`, which was made of the place of its document, becomes one below that document's id.
void move_id(std::string& id, const std::string& where, const std::string& parent_id) {
  if (id.starts_with(where + '/')) id.replace(0, where.size(), parent_id);
}

void move_ids(Document& document, const std::string& where, const std::string& parent_id) {
  move_id(document.id, where, parent_id);
  for (auto& [key, value] : document.extras)
    if (is_link(key)) move_id(value, where, parent_id);
}

/// Reads a record and what is inside of it, depth first.
class PartReader {
 public:
  PartReader(const std::shared_ptr<const ReadSettings>& settings, std::uint64_t hash_seed)
      : settings_(settings), hash_seed_(hash_seed) {}

  void read(const SourceItem& item, std::size_t depth) {
    if (const auto* bad = std::get_if<BadRecord>(&item.record)) return add(*bad);
    const RawRecord& raw = std::get<RawRecord>(item.record);
    ParsedRecord parsed = item.parser->parse(raw);
    if (auto* container = std::get_if<ParsedContainer>(&parsed))
      read_files(std::exchange(container->embedded, {}), item, depth);
    if (auto* record = std::get_if<ParsedDocument>(&parsed)) {
      record->document.format = item.kind;
      if (item.place) record->document.file = *item.place;
      const std::size_t first = parts_.size();
      read_files(std::exchange(record->embedded, {}), item, depth);
      link(record->document, raw.where, first);
    }
    parts_.push_back({raw.where, std::move(parsed), content_hash(raw, hash_seed_)});
  }

  std::vector<RecordPart> take() {
    if (parts_.size() > 1) drop_repeated();
    return std::move(parts_);
  }

 private:
  void add(BadRecord bad) {
    std::string where = bad.where;
    parts_.push_back({std::move(where), std::move(bad)});
  }

  void read_files(std::vector<extraction::EmbeddedFile> files, const SourceItem& item, std::size_t depth) {
    std::set<std::string> names;
    for (extraction::EmbeddedFile& file : files) {
      std::string name = attachment_name(file.name, names.size() + 1);
      while (!names.insert(name).second) name = fmt::format("{}-{}", names.size() + 1, name);
      read_file(std::move(file.bytes), name, item, depth);
    }
  }

  /// A table or the like that holds no documents is one itself: what is attached to a message is worth
  /// finding.
  void read_file(std::string bytes, const std::string& name, const SourceItem& item, std::size_t depth) {
    const std::string where = std::get<RawRecord>(item.record).where + '/' + name;
    if (depth >= deepest_attachment) return add({where, "inside of too many other files; unpack it first"});
    if (bytes.empty()) return add({where, "empty file"});
    const std::string place = (item.place ? *item.place : *item.origin) + '/' + name;
    const std::size_t first = parts_.size();
    read_records({where, {}, item.origin, place, std::make_unique<MemoryStream>(bytes)}, nullptr, depth);
    if (has_document(first) || looks_binary(bytes) ||
        !std::holds_alternative<BadRecord>(parts_.back().parsed))
      return;
    parts_.resize(first);
    read_records({where, {}, item.origin, place, std::make_unique<MemoryStream>(std::move(bytes))},
                 find_format("text"), depth);
  }

  /// `format` is null: detected.
  void read_records(FileRecords::Input input, const Format* format, std::size_t depth) {
    const std::string where = input.where;
    std::atomic<std::uint64_t> bytes_read = 0;
    FileRecords records(std::move(input), settings_inside(settings_, format), bytes_read,
                        [this](const std::string& place, std::string what) {
                          parts_.push_back({place, ParsedContainer{{}, {std::move(what)}}});
                        });
    while (const auto inner = records.next()) {
      if (parts_.size() >= most_parts) return add({where, "more than 100,000 documents in one record"});
      read(*inner, depth + 1);
    }
  }

  bool has_document(std::size_t first) const {
    return std::any_of(
        parts_.begin() + static_cast<std::ptrdiff_t>(first), parts_.end(),
        [](const RecordPart& part) { return std::holds_alternative<ParsedDocument>(part.parsed); });
  }

  /// Lets a document and its attachments, which are the parts from `first` on, know each other. Those of its
  /// attachments know those already.
  void link(Document& document, const std::string& where, std::size_t first) {
    for (std::size_t i = first; i < parts_.size(); ++i) {
      const bool known = std::exchange(parts_[i].has_document, true);
      const auto* bad = std::get_if<BadRecord>(&parts_[i].parsed);
      if (bad && !known)
        document.extras.emplace_back(unread_attachment_key,
                                     fmt::format("{}: {}", place_inside(bad->where, where), bad->why));
      auto* part = std::get_if<ParsedDocument>(&parts_[i].parsed);
      if (!part) continue;
      move_ids(part->document, where, document.id);
      if (known) continue;
      part->document.extras.emplace_back(attachment_of_key, document.id);
      document.extras.emplace_back(attachment_key, part->document.id);
    }
  }

  /// A message may contain another one twice. Ids are unique within a record, so that the order of its parts
  /// never matters.
  void drop_repeated() {
    std::set<std::string> ids;
    std::erase_if(parts_, [&](const RecordPart& part) {
      const auto* record = std::get_if<ParsedDocument>(&part.parsed);
      return record && !ids.insert(record->document.id).second;
    });
  }

  static std::string place_inside(const std::string& place, const std::string& where) {
    return place.starts_with(where + '/') ? place.substr(where.size() + 1) : place;
  }

  const std::shared_ptr<const ReadSettings>& settings_;
  std::uint64_t hash_seed_;
  std::vector<RecordPart> parts_;
};

}  // namespace

std::uint64_t content_hash(const RawRecord& raw, std::uint64_t seed) {
  return XXH3_64bits_withSeed(raw.bytes.data(), raw.bytes.size(), seed);
}

BadRecord unread_attachment(const std::string& parent_id, const std::string& value) {
  const std::size_t end = std::min(value.find(": "), value.size());
  return {parent_id + '/' + value.substr(0, end), value.substr(std::min(end + 2, value.size()))};
}

std::vector<RecordPart> parse_parts(const SourceItem& item,
                                    const std::shared_ptr<const ReadSettings>& settings,
                                    std::uint64_t hash_seed) {
  PartReader reader(settings, hash_seed);
  reader.read(item, 0);
  return reader.take();
}

}  // namespace broadsheet::readers
