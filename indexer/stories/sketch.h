// Sketches of texts, kept in the index to find copies.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::stories {

/// Two texts share about as many bands as their sets of shingles resemble each other. This is MinHash (Broder
/// 1997) with one permutation whose range is cut into equal parts (Li, Owen, Zhang, "One Permutation
/// Hashing", NIPS 2012); empty parts borrow from the next.
struct Sketch {
  static constexpr std::size_t bands = 8;
  static constexpr unsigned band_bits = 24;
  std::array<std::uint32_t, bands> band{};
  auto operator<=>(const Sketch&) const = default;
};

/// Shorter texts belong to no story: what two of them share is chance or a formula.
inline constexpr std::size_t fewest_story_words = 50;

/// nullopt for a text with fewer than fewest_story_words words.
std::optional<Sketch> make_sketch(std::string_view text);

/// The number of equal bands.
std::size_t common_bands(const Sketch& a, const Sketch& b);

/// The slot value: three bytes per band, highest first.
std::string encode_sketch(const Sketch& sketch);
/// nullopt when the bytes are not a sketch.
std::optional<Sketch> decode_sketch(std::string_view bytes);

}  // namespace broadsheet::stories
