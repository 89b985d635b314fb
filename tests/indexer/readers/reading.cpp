#include "tests/indexer/readers/reading.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cstring>

#include "tests/support/catch.h"

namespace broadsheet::testing {

using namespace readers;
namespace {

class MemoryStream final : public ByteStream {
 public:
  MemoryStream(std::string bytes, std::size_t piece, std::string fault)
      : bytes_(std::move(bytes)), piece_(piece), fault_(std::move(fault)) {}

  std::size_t read(char* buffer, std::size_t size) override {
    const std::size_t count = std::min({size, piece_, bytes_.size() - at_});
    if (count == 0 && !fault_.empty()) throw readers::ReadFault(fault_);
    std::memcpy(buffer, bytes_.data() + at_, count);
    at_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
  std::size_t piece_;
  std::string fault_;
};

void add(Reading& reading, ParsedRecord record) {
  if (auto* bad = std::get_if<readers::BadRecord>(&record)) {
    reading.rejected.push_back(std::move(*bad));
    return;
  }
  auto& parsed = std::get<readers::ParsedDocument>(record);
  reading.documents.push_back(std::move(parsed.document));
  reading.warnings.insert(reading.warnings.end(), parsed.warnings.begin(), parsed.warnings.end());
}

la_ssize_t append(archive*, void* out, const void* bytes, size_t size) {
  static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

}  // namespace

std::unique_ptr<readers::ByteStream> stream_of(std::string bytes, std::size_t piece, std::string fault) {
  return std::make_unique<MemoryStream>(std::move(bytes), piece, std::move(fault));
}

std::string read_all(readers::ByteStream& stream) {
  std::string bytes;
  char block[1000];
  while (const std::size_t got = stream.read(block, sizeof block)) bytes.append(block, got);
  return bytes;
}

std::vector<std::string> Reading::ids() const {
  std::vector<std::string> ids;
  for (const Document& document : documents) ids.push_back(document.id);
  return ids;
}

Reading read_paths(std::vector<std::string> paths, ReadOptions options) {
  Reading reading;
  readers::RecordSource source(std::move(paths), std::move(options));
  while (auto item = source.next()) {
    if (auto* bad = std::get_if<readers::BadRecord>(&item->record))
      add(reading, std::move(*bad));
    else
      add(reading, item->parser->parse(std::get<readers::RawRecord>(item->record)));
  }
  return reading;
}

Reading read_bytes(std::string_view format, std::string bytes, std::uint64_t max_record_bytes,
                   const FieldMapping& mapping) {
  Reading reading;
  const Format* row = find_format(format);
  REQUIRE(row);
  readers::Reader reader = row->open({stream_of(std::move(bytes), 7), "in", max_record_bytes,
                                      std::make_shared<const FieldMapping>(mapping)});
  while (auto record = reader.splitter->next()) {
    if (auto* bad = std::get_if<readers::BadRecord>(&*record))
      add(reading, std::move(*bad));
    else
      add(reading, reader.parser->parse(std::get<readers::RawRecord>(*record)));
  }
  return reading;
}

std::string packed(const std::string& format, const std::string& filter, const Members& members,
                   const std::string& options) {
  std::string bytes;
  archive* writer = archive_write_new();
  archive_write_set_format_by_name(writer, format == "tar" ? "pax" : format.c_str());
  if (filter != "none") REQUIRE(archive_write_add_filter_by_name(writer, filter.c_str()) == ARCHIVE_OK);
  archive_write_set_bytes_in_last_block(writer, 1);
  if (!options.empty()) {
    REQUIRE(archive_write_set_options(writer, options.c_str()) == ARCHIVE_OK);
    archive_write_set_passphrase(writer, "secret");
  }
  REQUIRE(archive_write_open(writer, &bytes, nullptr, append, nullptr) == ARCHIVE_OK);
  for (const auto& [name, content] : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    REQUIRE(archive_write_header(writer, entry) >=
            ARCHIVE_WARN);  // names that are not ASCII warn in the C locale
    archive_write_data(writer, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  return bytes;
}

std::string compressed(const std::string& filter, const std::string& bytes) {
  return packed("raw", filter, {{"data", bytes}});
}

}  // namespace broadsheet::testing
