// Marks inside of an extracted text: where pages begin, and what is not the document's own text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace broadsheet::extraction {

/// Marks are noncharacters of Unicode, so that cleaning a text leaves them where they are. Extractors remove
/// them from what they read with without_marks().
inline constexpr std::string_view page_mark = "\ufdd0";         ///< before each page, the first as well
inline constexpr std::string_view aside_begin_mark = "\ufdd1";  ///< of a quoted reply or a signature
inline constexpr std::string_view aside_end_mark = "\ufdd2";

/// A text without its marks. Offsets are in bytes of `text`.
struct UnmarkedText {
  std::string text;
  std::vector<std::size_t> pages;                           ///< where each page begins; empty: has no pages
  std::vector<std::pair<std::size_t, std::size_t>> asides;  ///< [begin, end), in order, apart

  bool operator==(const UnmarkedText&) const = default;
};

/// An aside that is not closed ends with the text.
UnmarkedText take_marks(std::string_view marked);

std::string without_marks(std::string_view text);

}  // namespace broadsheet::extraction
