#include "indexer/stories/sketch.h"

#include <algorithm>
#include <limits>

#include "indexer/stories/story_words.h"

namespace broadsheet::stories {
namespace {

constexpr std::uint64_t none = std::numeric_limits<std::uint64_t>::max();
constexpr std::size_t band_bytes = Sketch::band_bits / 8;
constexpr std::uint32_t band_mask = (1u << Sketch::band_bits) - 1;
using Minima = std::array<std::uint64_t, Sketch::bands>;

/// The smallest shingle in each part of the range; `none` where there is none.
std::size_t find_minima(std::string_view text, Minima& minima) {
  minima.fill(none);
  constexpr unsigned part_shift = 61;
  static_assert(Sketch::bands == std::size_t{1} << (64 - part_shift));
  StoryWordReader reader(text);
  Shingler shingler;
  std::size_t words = 0;
  for (StoryWord word; reader.next(word);) {
    const std::uint64_t shingle = shingler.add(word.hash);
    if (++words < shingle_words) continue;
    std::uint64_t& least = minima[shingle >> part_shift];
    least = std::min(least, shingle);
  }
  return words;
}

}  // namespace

std::optional<Sketch> make_sketch(std::string_view text) {
  Minima minima;
  if (find_minima(text, minima) < fewest_story_words) return std::nullopt;
  Sketch sketch;
  for (std::size_t i = 0; i < Sketch::bands; ++i) {
    std::size_t steps = 0;
    while (steps < Sketch::bands && minima[(i + steps) % Sketch::bands] == none) ++steps;
    const std::uint64_t least = minima[(i + steps) % Sketch::bands];
    sketch.band[i] = static_cast<std::uint32_t>(least + steps) & band_mask;
  }
  return sketch;
}

std::size_t common_bands(const Sketch& a, const Sketch& b) {
  std::size_t common = 0;
  for (std::size_t i = 0; i < Sketch::bands; ++i) common += a.band[i] == b.band[i];
  return common;
}

std::string encode_sketch(const Sketch& sketch) {
  std::string bytes;
  for (const std::uint32_t band : sketch.band)
    for (unsigned shift = Sketch::band_bits; shift > 0; shift -= 8)
      bytes += static_cast<char>(band >> (shift - 8));
  return bytes;
}

std::optional<Sketch> decode_sketch(std::string_view bytes) {
  if (bytes.size() != Sketch::bands * band_bytes) return std::nullopt;
  Sketch sketch;
  for (std::size_t i = 0; i < bytes.size(); ++i)
    sketch.band[i / band_bytes] = sketch.band[i / band_bytes] << 8 | static_cast<unsigned char>(bytes[i]);
  return sketch;
}

}  // namespace broadsheet::stories
