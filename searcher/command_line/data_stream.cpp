#include "searcher/command_line/data_stream.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "common/error.h"

namespace broadsheet {

void DataStream::write(std::string_view bytes) {
  if (paging_)
    hold(bytes);
  else
    write_to(file_descriptor_, bytes);
}

/// Keeps the bytes that the pager has received until the pager is known to work.
void DataStream::hold(std::string_view bytes) {
  held_ += bytes;
  if (pager_) return write_to(pager_->descriptor(), bytes);
  held_lines_ += static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
  if (bytes.empty() || (held_lines_ < paging_->rows && !paging_->short_text)) return;
  pager_.emplace(paging_->command);
  write_to(pager_->descriptor(), held_);
}

void DataStream::finish() {
  if (!paging_) return;
  const bool shown = pager_ && pager_->wait();
  pager_.reset();
  paging_.reset();
  if (shown) return;
  closed_ = false;
  write_to(file_descriptor_, held_);
}

void DataStream::write_to(int file_descriptor, std::string_view bytes) {
  while (!bytes.empty() && !closed_) {
    const ssize_t written = ::write(file_descriptor, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EPIPE) {
      closed_ = true;
    } else if (errno != EINTR) {
      throw EnvironmentError(fmt::format("The results cannot be written: {}; free space or write elsewhere.",
                                         std::strerror(errno)));
    }
  }
}

}  // namespace broadsheet
