#include "indexer/extraction/frame.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

#include "common/big_endian.h"
#include "common/write_all.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t length_bytes = 8;
constexpr std::size_t piece_bytes = std::size_t{1} << 20;

bool wait_for_bytes(int file, int timeout_ms) {
  pollfd waiting{file, POLLIN, 0};
  int ready = 0;
  do ready = poll(&waiting, 1, timeout_ms);
  while (ready < 0 && errno == EINTR);
  return ready != 0;
}

// Appends `size` bytes to `out`, piece by piece: a wrong length takes no memory.
FrameRead read_bytes(int file, std::string& out, std::size_t size, int timeout_ms) {
  const std::size_t whole = out.size() + size;
  while (out.size() < whole) {
    if (timeout_ms >= 0 && !wait_for_bytes(file, timeout_ms)) return FrameRead::too_late;
    const std::size_t before = out.size();
    out.resize(before + std::min(whole - before, piece_bytes));
    const ssize_t got = read(file, out.data() + before, out.size() - before);
    out.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (got == 0) return before == 0 ? FrameRead::at_end : FrameRead::cut_off;
    if (got < 0 && errno != EINTR) return FrameRead::cut_off;
  }
  return FrameRead::complete;
}

}  // namespace

FrameRead read_frame(int file, std::string& frame, int timeout_ms) {
  frame.clear();
  const FrameRead head = read_bytes(file, frame, length_bytes, timeout_ms);
  if (head != FrameRead::complete) return head;
  const std::uint64_t size = from_big_endian(frame);
  if (size > longest_frame) return FrameRead::too_long;
  frame.clear();
  const FrameRead body = read_bytes(file, frame, size, timeout_ms);
  return body == FrameRead::at_end ? FrameRead::cut_off : body;
}

bool write_frame(int file, std::string_view bytes) {
  return write_all(file, big_endian(bytes.size(), length_bytes)) && write_all(file, bytes);
}

}  // namespace broadsheet::extraction
