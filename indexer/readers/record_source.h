// All records of all inputs: the one door between the readers and the rest of the indexer.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "indexer/records/reader.h"

namespace broadsheet::readers {

struct ReadOptions {
  std::string format;  ///< a name in the registry; empty: detected from content, then extension
  std::vector<std::pair<std::string, std::string>>
      mapping;                                    ///< --map TO=FROM: {field name, key of the record}
  std::vector<std::string> records;               ///< --records: paths of the records in JSON; empty: found
  std::vector<std::string> columns;               ///< --columns: names for tables without header
  std::uint64_t max_record_bytes = 64ull << 20;   ///< longer records are rejected and the run continues
  std::uint64_t max_unpacked_bytes = 1ull << 40;  ///< limit for one archive or compressed file
  double max_ratio = 250;                         ///< unpacked bytes to packed ones; checked from 32 MiB on
};

/// A record with everything needed to parse it on another thread.
struct SourceItem {
  std::variant<RawRecord, BadRecord> record;
  std::shared_ptr<const RecordParser> parser;  ///< null for a BadRecord
  std::shared_ptr<const std::string> origin;   ///< absolute path of the input file; `-` for standard input
};

/// Reads files, folders and archives in a stable order: paths as given, entries of folders by name. Use on
/// one thread only.
class RecordSource {
 public:
  /// `-` is standard input. Throws EnvironmentError when a given path cannot be read at all.
  RecordSource(std::vector<std::string> paths, ReadOptions options);
  ~RecordSource();
  RecordSource(const RecordSource&) = delete;
  RecordSource& operator=(const RecordSource&) = delete;

  std::optional<SourceItem> next();
  /// What a person should know of how inputs were read, as {where, what}: new ones since the last call.
  std::vector<std::pair<std::string, std::string>> take_notes();

  /// Bytes read from disk so far (packed bytes for archives), for progress.
  std::uint64_t bytes_read() const;
  /// The size of all inputs; nullopt with standard input.
  std::optional<std::uint64_t> bytes_total() const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

/// The absolute path with which the origins of a given path begin; `-` for standard input.
std::string origin_of_path(const std::string& path);

}  // namespace broadsheet::readers
