#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "searcher/command_line/pager.h"

namespace broadsheet {

/// Writes results to an open file, or, with paging, through a pager as soon as they are longer than the
/// screen. When nobody reads any more (a closed pipe, a pager that was left) it drops what follows.
class DataStream {
 public:
  explicit DataStream(int file_descriptor, std::optional<Paging> paging = std::nullopt)
      : file_descriptor_(file_descriptor), paging_(std::move(paging)) {}

  /// Throws EnvironmentError when the disk is full or the like.
  void write(std::string_view bytes);

  /// Writes what is held back; waits until the pager is left. Throws as write().
  void finish();

  /// True once the reader is gone.
  bool is_closed() const { return closed_; }

 private:
  void write_to(int file_descriptor, std::string_view bytes);
  void hold(std::string_view bytes);

  int file_descriptor_;
  std::optional<Paging> paging_;  ///< absent: none, or it failed
  std::optional<Pager> pager_;    ///< runs
  std::string held_;              ///< all that was written while there is paging
  std::size_t held_lines_ = 0;
  bool closed_ = false;
};

}  // namespace broadsheet
