// The labels that the tagger gives to tokens.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "indexer/entities/tagging/mention.h"

namespace broadsheet::tagging {

/// Either outside of all names, or the first, inside, last or only token of a name of one type. DO NOT CHANGE
/// THESE VALUES: they are in model files.
using Label = std::uint8_t;
inline constexpr Label outside = 0;
inline constexpr std::size_t mention_types = 4;
inline constexpr std::size_t label_count = 1 + 4 * mention_types;

enum class LabelPlace : std::uint8_t { begin, inside, last, unit };

constexpr Label make_label(MentionType type, LabelPlace place) {
  return static_cast<Label>(1 + 4 * static_cast<unsigned>(type) + static_cast<unsigned>(place));
}
constexpr MentionType label_type(Label label) {
  return static_cast<MentionType>((label - 1) / 4);
}
constexpr LabelPlace label_place(Label label) {
  return static_cast<LabelPlace>((label - 1) % 4);
}

/// True when the name continues behind a token with this label.
constexpr bool continues(Label label) {
  return label != outside &&
         (label_place(label) == LabelPlace::begin || label_place(label) == LabelPlace::inside);
}
/// True when a token with this label continues the name before it.
constexpr bool is_continuation(Label label) {
  return label != outside &&
         (label_place(label) == LabelPlace::inside || label_place(label) == LabelPlace::last);
}
/// True when `second` may follow `first`: a name begins, continues with the same type, and ends.
constexpr bool may_follow(Label first, Label second) {
  if (continues(first)) return is_continuation(second) && label_type(first) == label_type(second);
  return !is_continuation(second);
}

/// One bit per label.
using LabelSet = std::uint32_t;
constexpr LabelSet only(Label label) {
  return LabelSet{1} << label;
}

/// Scores of moving from one label to the next. Entries of forbidden moves are never read.
template <typename Number>
using Transitions = std::array<std::array<Number, label_count>, label_count>;

}  // namespace broadsheet::tagging
