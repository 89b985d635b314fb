// Writes results to standard output, with or without a pager.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "searcher/command_line/pager.h"

namespace broadsheet {

/// Writes to an open file. With paging, starts a pager as soon as the text is longer than the screen. If
/// nobody reads any more (the pipe is closed or the user has left the pager), drops what follows.
class DataStream {
 public:
  explicit DataStream(int file_descriptor, std::optional<Paging> paging = std::nullopt)
      : file_descriptor_(file_descriptor), paging_(std::move(paging)) {}

  /// Throws EnvironmentError when writing fails, for example because the disk is full.
  void write(std::string_view bytes);

  /// Writes what is held back, and waits until the user leaves the pager. Throws like write().
  void finish();

  /// True when the reader has gone.
  bool is_closed() const { return closed_; }

 private:
  void write_to(int file_descriptor, std::string_view bytes);
  void hold(std::string_view bytes);

  int file_descriptor_;
  std::optional<Paging> paging_;  ///< absent: no paging, or the pager has failed
  std::optional<Pager> pager_;    ///< present while it runs
  std::string held_;              ///< with paging: all bytes written so far
  std::size_t held_lines_ = 0;
  bool closed_ = false;
};

}  // namespace broadsheet
