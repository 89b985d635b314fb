// Finds the positions where sentences and paragraphs of a text begin.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"

namespace broadsheet {

/// Works in one pass over the tokens of a text. common/index/text_marks.h says what becomes of the positions.
class SentenceStarts {
 public:
  /// `text` must outlive this object.
  SentenceStarts(std::string_view text, bool has_title) : text_(text), has_title_(has_title) {}

  /// Call this for each token in order, with its position in the document.
  void visit(const Token& token, std::uint32_t position);

  /// Positions for the sentence mark, ascending. Call this after the last token.
  const std::vector<std::uint32_t>& sentences();
  /// Positions for the paragraph mark, ascending.
  const std::vector<std::uint32_t>& paragraphs() const { return paragraphs_; }

 private:
  std::string_view text_;
  bool has_title_;
  std::size_t next_ = 0;  ///< where the next sentence begins
  std::vector<std::uint32_t> sentences_, paragraphs_;
};

}  // namespace broadsheet
