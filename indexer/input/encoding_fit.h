// How well bytes fit an encoding: the length in bits of the text that they would be, under the habits of a
// language. Only words with bytes above 0x7f count, since all encodings agree about the others.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

struct EncodingFit {
  std::string_view encoding;
  std::string_view language;  ///< empty for encodings of ideographs
  double bits = 0;            ///< fewer are better
};

/// The part of a text that is looked at.
struct FitSample {
  std::string_view bytes;  ///< the beginning of the text
  std::string words;       ///< the words in `bytes` that have bytes above 0x7f, each followed by a blank
  std::array<std::uint32_t, 256> plain_letters{};  ///< how often each letter stands in the other words
};

FitSample fit_sample(std::string_view bytes);

/// One entry for each encoding and language.
std::vector<EncodingFit> single_byte_fits(const FitSample& sample);
std::vector<EncodingFit> double_byte_fits(const FitSample& sample);

/// How many bytes above 0x7f make no sense in this encoding: signs inside words, letters that the language
/// lacks, letters alone.
std::size_t count_odd_bytes(const FitSample& sample, const EncodingFit& fit);

}  // namespace broadsheet::readers
