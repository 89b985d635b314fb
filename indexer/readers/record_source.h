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
  std::string format;  ///< a name of the registry; empty: by content, then extension
  std::vector<std::pair<std::string, std::string>>
      mapping;                                    ///< --map TO=FROM: {field name, the record's key}
  std::uint64_t max_record_bytes = 64ull << 20;   ///< a longer record is rejected, the run goes on
  std::uint64_t max_unpacked_bytes = 1ull << 40;  ///< of one archive or compressed file
  double max_ratio = 250;                         ///< unpacked to packed, looked at from 32 MiB on
};

/// A record and all that is needed to parse it on another thread.
struct SourceItem {
  std::variant<RawRecord, BadRecord> record;
  std::shared_ptr<const RecordParser> parser;  ///< null for a BadRecord
  std::shared_ptr<const std::string>
      origin;  ///< absolute path of the file given or found; `-` for standard input
};

/// All records of the given files, folders and archives, in a stable order: paths as given, folder entries
/// by name. One thread.
class RecordSource {
 public:
  /// `-` stands for standard input. Throws EnvironmentError when a given path cannot be read at all.
  RecordSource(std::vector<std::string> paths, ReadOptions options);
  ~RecordSource();
  RecordSource(const RecordSource&) = delete;
  RecordSource& operator=(const RecordSource&) = delete;

  std::optional<SourceItem> next();

  /// Bytes taken from disk so far (packed bytes for archives); for progress.
  std::uint64_t bytes_read() const;
  /// Of all inputs, when known: not with standard input.
  std::optional<std::uint64_t> bytes_total() const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

/// The absolute path that origins of a given path start with; `-` for standard input.
std::string origin_of_path(const std::string& path);

}  // namespace broadsheet::readers
