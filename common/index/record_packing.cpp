#include "common/index/record_packing.h"

#include <zstd.h>

#include <memory>

// packed := "p" bytes        plain
//         | "z" frame        a zstd frame made with record.dictionary, which it does not name
namespace broadsheet {
namespace {

constexpr char unpacked_mark = 'p';
constexpr char packed_mark = 'z';
constexpr int level = 3;
constexpr unsigned long long longest_record = 1ull << 31;
constexpr unsigned long long most_per_byte = 32768;  // zstd's shortest block gives 128 KiB for 4 bytes

using PackingDictionary = std::unique_ptr<ZSTD_CDict, decltype(&ZSTD_freeCDict)>;
using UnpackingDictionary = std::unique_ptr<ZSTD_DDict, decltype(&ZSTD_freeDDict)>;

/// Never changes, so threads share it.
const ZSTD_CDict* packing_dictionary() {
  static const PackingDictionary dictionary(
      ZSTD_createCDict(record_dictionary().data(), record_dictionary().size(), level), ZSTD_freeCDict);
  return dictionary.get();
}

/// Never changes, so threads share it.
const ZSTD_DDict* unpacking_dictionary() {
  static const UnpackingDictionary dictionary(
      ZSTD_createDDict(record_dictionary().data(), record_dictionary().size()), ZSTD_freeDDict);
  return dictionary.get();
}

using Packer = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

Packer make_packer() {
  Packer packer(ZSTD_createCCtx(), ZSTD_freeCCtx);
  ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_dictIDFlag, 0);
  ZSTD_CCtx_refCDict(packer.get(), packing_dictionary());
  return packer;
}

// The working memory of zstd, one for each thread that needs it.
ZSTD_CCtx* packer() {
  thread_local const Packer packer = make_packer();
  return packer.get();
}

ZSTD_DCtx* unpacker() {
  thread_local const Unpacker unpacker(ZSTD_createDCtx(), ZSTD_freeDCtx);
  return unpacker.get();
}

}  // namespace

std::string pack_record(std::string_view bytes) {
  std::string out(1 + ZSTD_compressBound(bytes.size()), packed_mark);
  const std::size_t size =
      ZSTD_compress2(packer(), out.data() + 1, out.size() - 1, bytes.data(), bytes.size());
  if (ZSTD_isError(size) || size >= bytes.size()) return unpacked_mark + std::string(bytes);
  out.resize(1 + size);
  return out;
}

std::string unpack_record(std::string_view packed) {
  if (packed.empty()) return {};
  const std::string_view bytes = packed.substr(1);
  if (packed.front() == unpacked_mark) return std::string(bytes);
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  // `size` may also be ZSTD_CONTENTSIZE_ERROR or _UNKNOWN. A damaged size must not allocate much memory.
  if (size > longest_record || size > most_per_byte * bytes.size()) return {};
  std::string out(size, '\0');
  const std::size_t got = ZSTD_decompress_usingDDict(unpacker(), out.data(), out.size(), bytes.data(),
                                                     bytes.size(), unpacking_dictionary());
  return got == size ? out : std::string();
}

}  // namespace broadsheet
