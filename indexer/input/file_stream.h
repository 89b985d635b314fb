// Reads files from disk.
#pragma once

#include <atomic>
#include <string>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

/// A file, pipe or device.
class FileStream final : public ByteStream {
 public:
  /// Throws ReadFault when the file cannot be opened. Adds every byte read to `counter`, which must outlive
  /// the stream.
  FileStream(const std::string& path, std::atomic<std::uint64_t>& counter);
  /// Reads standard input and leaves it open.
  explicit FileStream(std::atomic<std::uint64_t>& counter);
  ~FileStream() override;
  FileStream(const FileStream&) = delete;
  FileStream& operator=(const FileStream&) = delete;

  std::size_t read(char* buffer, std::size_t size) override;
  std::uint64_t seekable_size() const override { return seekable_size_; }
  void seek(std::uint64_t offset) override;

 private:
  void count(std::uint64_t bytes);

  int descriptor_;
  std::uint64_t seekable_size_ = 0;
  std::uint64_t counted_ = 0;
  std::atomic<std::uint64_t>& counter_;
};

}  // namespace broadsheet::readers
