#include "indexer/input/compressed_stream.h"

#include <cstring>

#include "indexer/input/unpack_meter.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t packed_block_bytes = 1 << 18;

}  // namespace

CompressedStream::CompressedStream(std::unique_ptr<ByteStream> packed, const Compression& compression,
                                   UnpackMeter& meter, std::size_t layer)
    : packed_(std::move(packed)),
      compression_(compression),
      codec_(compression.make()),
      meter_(meter),
      layer_(layer),
      block_(packed_block_bytes) {}

std::size_t CompressedStream::read(char* buffer, std::size_t size) {
  while (codec_ || next_frame()) {
    const bool starved = rest_.empty() && !refill();
    const Codec::Step step = codec_->step(rest_, buffer, size);
    rest_.remove_prefix(step.taken);
    if (step.frame_ends) codec_.reset();
    if (step.given > 0) {
      meter_.add(layer_, step.given);
      return step.given;
    }
    if (codec_ && step.taken == 0) throw_stuck(starved);
  }
  return 0;
}

void CompressedStream::throw_stuck(bool at_end) const {
  const std::string name(compression_.name);
  throw ReadFault(at_end ? "ends too early: the " + name + " data is cut off" : "damaged " + name + " data");
}

// Keeps unread bytes and appends more. Returns false at the end of the packed bytes.
bool CompressedStream::refill() {
  if (!rest_.empty()) std::memmove(block_.data(), rest_.data(), rest_.size());
  const std::size_t got = packed_->read(block_.data() + rest_.size(), block_.size() - rest_.size());
  rest_ = std::string_view(block_.data(), rest_.size() + got);
  return got > 0;
}

// Compressed files may be joined end to end. Anything behind them that is not compressed in the same way is
// padding.
bool CompressedStream::next_frame() {
  while (rest_.size() < 16 && refill()) {
  }
  if (!rest_.starts_with(compression_.magic)) return false;
  codec_ = compression_.make();
  return true;
}

}  // namespace broadsheet::readers
