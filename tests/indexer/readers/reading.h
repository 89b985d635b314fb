#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/document.h"
#include "indexer/readers/record_source.h"
#include "indexer/readers/registry.h"

namespace broadsheet::testing {

using namespace readers;

/// A stream over bytes in memory, given out in pieces of at most `piece` bytes, with a fault at the end if
/// one is given.
std::unique_ptr<readers::ByteStream> stream_of(std::string bytes, std::size_t piece = 1 << 20,
                                               std::string fault = {});

/// All of a stream.
std::string read_all(readers::ByteStream& stream);

/// All that was read, in order.
struct Reading {
  std::vector<Document> documents;
  std::vector<readers::BadRecord> rejected;
  std::vector<std::string> warnings;

  std::vector<std::string> ids() const;
};

/// Splits and parses everything under the paths.
Reading read_paths(std::vector<std::string> paths, ReadOptions options = {});

/// Splits and parses bytes as the format called `format` does, at the place `in`.
Reading read_bytes(std::string_view format, std::string bytes, std::uint64_t max_record_bytes = 1 << 20,
                   const FieldMapping& mapping = readers::FieldMapping());

/// Name and bytes.
using Members = std::vector<std::pair<std::string, std::string>>;

/// An archive in memory: `format` is `zip` or `tar`, `filter` `none`, `gzip`, `zstd`, `xz` or `bzip2`.
std::string packed(const std::string& format, const std::string& filter, const Members& members,
                   const std::string& options = {});

/// Bytes compressed: `gzip`, `zstd`, `xz` or `bzip2`.
std::string compressed(const std::string& filter, const std::string& bytes);

}  // namespace broadsheet::testing
