// All records of one file: unpacked, its formats detected, cut by their readers.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/extraction/child_pool.h"
#include "indexer/readers/page_recogniser.h"
#include "indexer/readers/read_options.h"
#include "indexer/readers/registry.h"
#include "indexer/readers/unpacking.h"

namespace broadsheet::readers {

/// How all files of a run are read.
struct ReadSettings {
  /// Throws UsageError for a format or a field that there is not, EnvironmentError for a missing tesseract.
  explicit ReadSettings(ReadOptions with);

  ReadOptions options;
  const Format* format;  ///< null: detected from content, then extension
  std::shared_ptr<const FieldMapping> mapping;
  std::shared_ptr<extraction::ChildPool> children;
  std::shared_ptr<const PageRecogniser> recogniser;  ///< null without --ocr
};

/// A record with everything needed to parse it on another thread.
struct SourceItem {
  std::variant<RawRecord, BadRecord> record;
  std::shared_ptr<const RecordParser> parser;  ///< null for a BadRecord
  std::shared_ptr<const std::string> origin;   ///< absolute path of the input file; `-` for standard input
  std::shared_ptr<const std::string> place =
      nullptr;                 ///< of the file or member that has the record: its origin, and the path inside
  std::string_view kind = {};  ///< of that file's format, see Format::kind
};

/// Use on one thread.
class FileRecords {
 public:
  struct Input {
    std::string where;                          ///< of the file, for people
    std::string path;                           ///< on disk; empty: it is not there
    std::shared_ptr<const std::string> origin;  ///< of its items
    std::string place;                          ///< the origin, and the path inside of it
    std::unique_ptr<ByteStream> stream;
  };
  /// Takes what a person should know of how a file was read, as {where, what}.
  using TakeNote = std::function<void(const std::string& where, std::string what)>;

  /// `bytes_read` counts what the input's stream reads, and must outlive the object.
  FileRecords(Input input, std::shared_ptr<const ReadSettings> settings,
              std::atomic<std::uint64_t>& bytes_read, TakeNote note);
  FileRecords(const FileRecords&) = delete;
  FileRecords& operator=(const FileRecords&) = delete;

  /// nullopt at the end. A file gives an item at least: one that says that there are no records in it.
  std::optional<SourceItem> next();

 private:
  std::optional<SourceItem> next_record();
  std::optional<SourceItem> next_unpacked();
  void open_reader(Unpacked unpacked);
  SourceItem rejected(BadRecord bad) const { return {std::move(bad), nullptr, origin_}; }

  std::shared_ptr<const ReadSettings> settings_;
  TakeNote note_;
  const std::string file_where_, path_, file_place_;
  std::shared_ptr<const std::string> origin_;
  UnpackMeter meter_;
  std::optional<Unpacking> unpacking_;        // absent: at the end
  Reader reader_;                             // without splitter: between two members
  std::string where_;                         // of `reader_`
  std::shared_ptr<const std::string> place_;  // likewise
  std::string_view kind_;
  bool reader_gave_records_ = false, file_gave_items_ = false;
};

}  // namespace broadsheet::readers
