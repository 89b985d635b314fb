// Lets the beginning of a stream be examined before it is read.
#pragma once

#include <exception>
#include <memory>
#include <string>
#include <string_view>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

/// Adds peek() to a stream.
class HeadStream final : public ByteStream {
 public:
  explicit HeadStream(std::unique_ptr<ByteStream> source) : source_(std::move(source)) {}

  /// The next `size` bytes, or fewer if the stream ends or fails before. They can still be read. Valid until
  /// the next call. A fault met here is thrown when reading reaches it.
  std::string_view peek(std::size_t size);

  std::size_t read(char* buffer, std::size_t size) override;
  std::uint64_t seekable_size() const override { return source_->seekable_size(); }
  void seek(std::uint64_t offset) override;

 private:
  std::unique_ptr<ByteStream> source_;
  std::string head_;
  std::size_t taken_ = 0;     // of head_
  std::exception_ptr fault_;  // a ReadFault of any kind; null: none
};

}  // namespace broadsheet::readers
