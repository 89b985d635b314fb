#include "indexer/input/codec.h"

#include <bzlib.h>
#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <new>
#include <string>

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

// zlib and bzip2 use 32-bit sizes.
constexpr std::size_t max_chunk = 1u << 30;

[[noreturn]] void throw_damaged(const char* what) {
  throw ReadFault(std::string("damaged ") + what + " data");
}

class Gzip final : public Codec {
 public:
  Gzip() {
    // 16 selects the gzip format instead of zlib's own.
    if (inflateInit2(&state_, 16 + MAX_WBITS) != Z_OK) throw std::bad_alloc();
  }
  ~Gzip() override { inflateEnd(&state_); }

  Step step(std::string_view in, char* out, std::size_t out_size) override {
    const uInt in_size = static_cast<uInt>(std::min(in.size(), max_chunk));
    state_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    state_.avail_in = in_size;
    state_.next_out = reinterpret_cast<Bytef*>(out);
    state_.avail_out = static_cast<uInt>(std::min(out_size, max_chunk));
    const uInt room = state_.avail_out;
    const int status = inflate(&state_, Z_NO_FLUSH);
    const Step step{in_size - state_.avail_in, room - state_.avail_out, status == Z_STREAM_END};
    if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR && step.given == 0)
      throw_damaged("gzip");
    return step;
  }

 private:
  z_stream state_{};
};

class Bzip2 final : public Codec {
 public:
  Bzip2() {
    if (BZ2_bzDecompressInit(&state_, 0, 0) != BZ_OK) throw std::bad_alloc();
  }
  ~Bzip2() override { BZ2_bzDecompressEnd(&state_); }

  Step step(std::string_view in, char* out, std::size_t out_size) override {
    const unsigned in_size = static_cast<unsigned>(std::min(in.size(), max_chunk));
    state_.next_in = const_cast<char*>(in.data());
    state_.avail_in = in_size;
    state_.next_out = out;
    state_.avail_out = static_cast<unsigned>(std::min(out_size, max_chunk));
    const unsigned room = state_.avail_out;
    const int status = BZ2_bzDecompress(&state_);
    const Step step{in_size - state_.avail_in, room - state_.avail_out, status == BZ_STREAM_END};
    if (status != BZ_OK && status != BZ_STREAM_END && step.given == 0) throw_damaged("bzip2");
    return step;
  }

 private:
  bz_stream state_{};
};

class Xz final : public Codec {
 public:
  Xz() {
    if (lzma_stream_decoder(&state_, UINT64_MAX, 0) != LZMA_OK) throw std::bad_alloc();
  }
  ~Xz() override { lzma_end(&state_); }

  Step step(std::string_view in, char* out, std::size_t out_size) override {
    state_.next_in = reinterpret_cast<const std::uint8_t*>(in.data());
    state_.avail_in = in.size();
    state_.next_out = reinterpret_cast<std::uint8_t*>(out);
    state_.avail_out = out_size;
    const lzma_ret status = lzma_code(&state_, LZMA_RUN);
    const Step step{in.size() - state_.avail_in, out_size - state_.avail_out, status == LZMA_STREAM_END};
    if (status != LZMA_OK && status != LZMA_STREAM_END && status != LZMA_BUF_ERROR && step.given == 0)
      throw_damaged("xz");
    return step;
  }

 private:
  lzma_stream state_ = LZMA_STREAM_INIT;
};

class Zstandard final : public Codec {
 public:
  Zstandard() : state_(ZSTD_createDStream()) {
    if (!state_) throw std::bad_alloc();
    // Needed for `zstd --long=31`. Only such files take the memory.
    ZSTD_DCtx_setParameter(state_, ZSTD_d_windowLogMax, sizeof(std::size_t) == 8 ? 31 : 30);
  }
  ~Zstandard() override { ZSTD_freeDStream(state_); }
  Zstandard(const Zstandard&) = delete;
  Zstandard& operator=(const Zstandard&) = delete;

  Step step(std::string_view in, char* out, std::size_t out_size) override {
    ZSTD_inBuffer input{in.data(), in.size(), 0};
    ZSTD_outBuffer output{out, out_size, 0};
    const std::size_t status = ZSTD_decompressStream(state_, &output, &input);
    if (ZSTD_isError(status) && output.pos == 0) throw_damaged("zstd");
    return {input.pos, output.pos, status == 0};
  }

 private:
  ZSTD_DStream* state_;
};

template <typename Kind>
std::unique_ptr<Codec> make() {
  return std::make_unique<Kind>();
}

constexpr std::array compression_table = {
    Compression{"gzip", "gz", "\x1f\x8b\x08"sv, make<Gzip>},
    Compression{"zstd", "zst", "\x28\xb5\x2f\xfd"sv, make<Zstandard>},
    Compression{"xz", "xz", "\xfd\x37zXZ\0"sv, make<Xz>},
    Compression{"bzip2", "bz2", "BZh"sv, make<Bzip2>},
};

// `BZh` alone could be text, so check the level and the mark of a block, or of the end, as well.
bool is_bzip2(std::string_view head) {
  const std::string_view mark = head.substr(std::min<std::size_t>(head.size(), 4), 6);
  return head.size() >= 10 && head[3] >= '1' && head[3] <= '9' &&
         (mark == "1AY&SY" || mark == "\x17\x72\x45\x38\x50\x90"sv);
}

}  // namespace

const Compression* detect_compression(std::string_view head) {
  for (const Compression& row : compression_table)
    if (head.starts_with(row.magic) && (row.name != "bzip2" || is_bzip2(head))) return &row;
  return nullptr;
}

}  // namespace broadsheet::readers
