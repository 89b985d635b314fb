// Reads zip and tar archives.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

class UnpackMeter;

/// True for zip and tar. False for office documents and e-books, although they are zip files. `extension` is
/// that of the file, lower case, without dot.
bool is_archive(std::string_view head, std::string_view extension = {});

/// Streams the members one after the other. Skips folders, links, hidden members and the resource forks of
/// macOS.
class Archive {
 public:
  struct Member {
    std::string name;                    ///< valid UTF-8, relative
    std::unique_ptr<ByteStream> stream;  ///< valid until the next call; null when `fault` is set
    std::string fault;                   ///< why the member cannot be read
  };

  /// `meter` must outlive the archive. `layer` is for the meter. Throws ReadFault when nothing can be read.
  Archive(std::unique_ptr<ByteStream> packed, UnpackMeter& meter, std::size_t layer);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  /// nullopt at the end, or after damage that a member's stream has already thrown. Throws ReadFault when
  /// members may remain that cannot be read.
  std::optional<Member> next();

 private:
  struct Private;
  class MemberStream;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::readers
