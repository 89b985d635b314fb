// All records of all inputs: the one door between the readers and the rest of the indexer.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/readers/file_records.h"

namespace broadsheet::readers {

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
  /// How the items are read; for what is inside of them.
  const std::shared_ptr<const ReadSettings>& settings() const;
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
