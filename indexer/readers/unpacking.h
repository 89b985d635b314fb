// Opens compressed files and archives, also inside each other.
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

/// One thing to read: a plain file, the content of a compressed file, or a member of an archive.
struct Unpacked {
  std::string where;
  std::string extension;  ///< lower case, without dot; the extension of a compression is removed
  std::unique_ptr<HeadStream>
      stream;              ///< UTF-8, or in a one-byte encoding; valid until the next call of next()
  bool is_packed = false;  ///< the file itself has other bytes
};

/// Everything inside one file. Opens a packed file within a packed file, but not a third one.
class Unpacking {
 public:
  /// `meter` must outlive this object.
  Unpacking(std::string where, std::unique_ptr<ByteStream> stream, UnpackMeter& meter);

  /// nullopt at the end. Throws UnpackLimit, after which calling it again is useless.
  std::optional<std::variant<Unpacked, BadRecord>> next();

 private:
  struct Level {
    std::string where;
    std::unique_ptr<Archive> archive;
    std::size_t packings;  // number of packed files from the outermost to this one
    std::size_t layers;    // number of compressions and archives
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
