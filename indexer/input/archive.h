#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

class UnpackMeter;

/// True for zip and tar. Office documents and e-books, zip files too, are none.
bool is_archive(std::string_view head);

/// The members of a zip or tar archive, one after the other, streamed. Folders, links, hidden members and
/// the resource forks of macOS are left out.
class Archive {
 public:
  struct Member {
    std::string name;                    ///< valid UTF-8, relative
    std::unique_ptr<ByteStream> stream;  ///< valid until the next call; null: see fault
    std::string fault;                   ///< why the member cannot be read
  };

  /// `meter` outlives the archive. Throws ReadFault when nothing can be read.
  Archive(std::unique_ptr<ByteStream> packed, UnpackMeter& meter, std::size_t layer);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  /// nullopt at the end, and after damage that a member's stream has thrown. Throws ReadFault when there may
  /// be more members that cannot be had.
  std::optional<Member> next();

 private:
  struct Private;
  class MemberStream;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::readers
