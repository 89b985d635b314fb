#include "searcher/data_stream.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "common/error.h"

namespace broadsheet {

void DataStream::write(std::string_view bytes) {
  while (!bytes.empty() && !closed_) {
    const ssize_t written = ::write(file_descriptor_, bytes.data(), bytes.size());
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
