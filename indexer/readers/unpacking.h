#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "indexer/input/archive.h"
#include "indexer/input/head_stream.h"
#include "indexer/input/unpack_meter.h"
#include "indexer/records/reader.h"

namespace broadsheet::readers {

/// Something to read in the end: a file as it is, what a compressed one holds, an archive's member.
struct Unpacked {
  std::string where;
  std::string extension;  ///< lower case, without dot, that of a compression taken off
  std::unique_ptr<HeadStream>
      stream;  ///< UTF-8 unless in a one-byte encoding; valid until the next call of next()
};

/// All that one file holds, packed or not. A packed file within a packed one is opened, a third one is not.
class Unpacking {
 public:
  /// `meter` outlives it.
  Unpacking(std::string where, std::unique_ptr<ByteStream> stream, UnpackMeter& meter);

  /// nullopt at the end. Throws UnpackLimit, after which there is no use in going on.
  std::optional<std::variant<Unpacked, BadRecord>> next();

 private:
  struct Level {
    std::string where;
    std::unique_ptr<Archive> archive;
    std::size_t packings;  // from the file up to and with this archive
    std::size_t layers;    // compressions and archives counted one by one
  };
  using Found = std::optional<std::variant<Unpacked, BadRecord>>;

  Found next_member();
  Found open(std::string where, std::unique_ptr<ByteStream> stream, std::size_t packings, std::size_t layers);

  UnpackMeter& meter_;
  std::string where_;
  std::unique_ptr<ByteStream> first_;  // until it is opened
  std::vector<Level> levels_;          // each reads from a member of the one before
};

}  // namespace broadsheet::readers
