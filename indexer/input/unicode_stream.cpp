#include "indexer/input/unicode_stream.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <new>
#include <vector>

#include "indexer/input/head_stream.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t wide_block_bytes = 1 << 16;
constexpr std::size_t wide_probe_bytes = 1024;

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};
// UTF-32 comes before UTF-16, because its little-endian mark begins with that of UTF-16.
constexpr std::array marks = {
    Mark{"\x00\x00\xfe\xff"sv, "UTF-32BE"}, Mark{"\xff\xfe\x00\x00"sv, "UTF-32LE"},
    Mark{"\xfe\xff"sv, "UTF-16BE"},         Mark{"\xff\xfe"sv, "UTF-16LE"},
    Mark{"\xef\xbb\xbf"sv, "UTF-8"},
};

const Mark* find_mark(std::string_view head) {
  for (const Mark& mark : marks)
    if (head.starts_with(mark.bytes)) return &mark;
  return nullptr;
}

struct CloseWideConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using WideConverter = std::unique_ptr<UConverter, CloseWideConverter>;

WideConverter open_wide_converter(std::string_view encoding) {
  UErrorCode error = U_ZERO_ERROR;
  WideConverter converter(ucnv_open(std::string(encoding).c_str(), &error));
  if (U_FAILURE(error)) throw std::bad_alloc();
  return converter;
}

bool is_mostly_ascii(std::string_view bytes) {
  const auto printable = std::count_if(bytes.begin(), bytes.end(), [](char c) {
    return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t';
  });
  return static_cast<std::size_t>(printable) * 4 > bytes.size() * 3;
}

// True for UTF-16 in another script than Latin: few scripts, letters and spaces, no halves of pairs alone,
// and no characters that nobody uses. `low` is the place of the lower byte of a unit.
bool is_text_of_units(std::string_view bytes, std::size_t low) {
  std::size_t letters = 0, odd = 0, units = 0;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2, ++units) {
    const auto unit = static_cast<UChar32>(static_cast<unsigned char>(bytes[i + low]) |
                                           static_cast<unsigned char>(bytes[i + 1 - low]) << 8);
    if (U_IS_SURROGATE(unit)) continue;
    letters += u_isalnum(unit) || u_isspace(unit) || u_ispunct(unit);
    odd += !u_isdefined(unit) || (u_iscntrl(unit) && !u_isspace(unit)) || (unit >= 0xe000 && unit < 0xf900);
  }
  return odd == 0 && letters * 20 >= units * 19;
}

class Utf8OfWide final : public ByteStream {
 public:
  Utf8OfWide(std::unique_ptr<ByteStream> source, std::string_view encoding)
      : source_(std::move(source)), from_(open_wide_converter(encoding)), to_(open_wide_converter("UTF-8")) {}

  std::size_t read(char* buffer, std::size_t size) override {
    char* out = buffer;
    while (out == buffer && !finished_) {
      if (in_ == in_end_ && !at_end_) fill();
      UErrorCode error = U_ZERO_ERROR;
      ucnv_convertEx(to_.get(), from_.get(), &out, buffer + size, &in_, in_end_, pivot_.data(), &pivot_from_,
                     &pivot_to_, pivot_.data() + pivot_.size(), false, at_end_, &error);
      if (error == U_BUFFER_OVERFLOW_ERROR && out == buffer) throw ReadFault("cannot be converted to UTF-8");
      if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR)
        throw ReadFault("cannot be converted to UTF-8");
      finished_ = at_end_ && U_SUCCESS(error);
    }
    return static_cast<std::size_t>(out - buffer);
  }

 private:
  void fill() {
    const std::size_t got = source_->read(block_.data(), block_.size());
    in_ = block_.data();
    in_end_ = in_ + got;
    at_end_ = got == 0;
  }

  std::unique_ptr<ByteStream> source_;
  WideConverter from_;
  WideConverter to_;
  std::vector<char> block_ = std::vector<char>(wide_block_bytes);
  const char* in_ = nullptr;
  const char* in_end_ = nullptr;
  bool at_end_ = false;
  bool finished_ = false;
  std::array<UChar, 1024> pivot_;
  UChar* pivot_from_ = pivot_.data();
  UChar* pivot_to_ = pivot_.data();
};

}  // namespace

std::string_view wide_encoding(std::string_view head) {
  if (const Mark* mark = find_mark(head))
    return mark->encoding == "UTF-8" ? std::string_view() : mark->encoding;
  const std::string_view probe = head.substr(0, std::min(wide_probe_bytes, head.size() / 4 * 4));
  if (probe.size() < 8) return {};
  std::array<std::size_t, 4> zeros{};
  for (std::size_t i = 0; i < probe.size(); ++i) zeros[i % 4] += probe[i] == '\0';
  // Every text has some ASCII characters, and their other bytes are zeros.
  const std::size_t units = probe.size() / 4;
  const auto most = [&](std::size_t count) { return count * 4 > units * 3; };
  const auto few = [&](std::size_t count) { return count * 20 < units; };
  const auto [a, b, c, d] = zeros;
  if (few(a) && most(b) && most(c) && most(d)) return "UTF-32LE";
  if (most(a) && most(b) && most(c) && few(d)) return "UTF-32BE";
  if (few(a) && most(b) && few(c) && most(d)) return "UTF-16LE";
  if (most(a) && few(b) && most(c) && few(d)) return "UTF-16BE";
  if (is_mostly_ascii(probe)) return {};  // a text with a few zeros
  const bool little = is_text_of_units(probe, 0), big = is_text_of_units(probe, 1);
  if (a + b + c + d == 0 || (!little && !big)) return {};
  return little && (!big || b + d >= a + c) ? "UTF-16LE" : "UTF-16BE";
}

std::unique_ptr<ByteStream> converted_to_utf8(std::unique_ptr<ByteStream> stream, std::string_view encoding) {
  return std::make_unique<Utf8OfWide>(std::move(stream), encoding);
}

std::unique_ptr<HeadStream> as_utf8(std::unique_ptr<HeadStream> stream) {
  const std::string_view head = stream->peek(wide_probe_bytes);
  const std::string_view encoding = wide_encoding(head);
  if (const Mark* mark = find_mark(head)) {
    std::array<char, 4> dropped;
    stream->read(dropped.data(), mark->bytes.size());
  }
  if (encoding.empty()) return stream;
  return std::make_unique<HeadStream>(converted_to_utf8(std::move(stream), encoding));
}

}  // namespace broadsheet::readers
