#pragma once

#include <string_view>

namespace broadsheet {

/// Writes results to an open file. When nobody reads any more (a closed pipe) it drops what follows.
class DataStream {
 public:
  explicit DataStream(int file_descriptor) : file_descriptor_(file_descriptor) {}

  /// Throws EnvironmentError when the disk is full or the like.
  void write(std::string_view bytes);

  /// True once the reader is gone.
  bool is_closed() const { return closed_; }

 private:
  int file_descriptor_;
  bool closed_ = false;
};

}  // namespace broadsheet
