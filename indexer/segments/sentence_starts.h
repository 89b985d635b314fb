#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"

namespace broadsheet {

/// Tells which words of a text begin its sentences and paragraphs, in one pass over its tokens. What is told
/// of them stands in common/index/text_marks.h.
class SentenceStarts {
 public:
  /// `text` must outlive it.
  SentenceStarts(std::string_view text, bool has_title) : text_(text), has_title_(has_title) {}

  /// Takes the tokens in their order, each with its position in the document.
  void visit(const Token& token, std::uint32_t position);

  /// Positions for the sentence mark, ascending; after the last token.
  const std::vector<std::uint32_t>& sentences();
  /// Positions for the paragraph mark.
  const std::vector<std::uint32_t>& paragraphs() const { return paragraphs_; }

 private:
  std::string_view text_;
  bool has_title_;
  std::size_t next_ = 0;  ///< where the next sentence begins
  std::vector<std::uint32_t> sentences_, paragraphs_;
};

}  // namespace broadsheet
