#include "indexer/segments/sentence_starts.h"

#include "common/analysis/sentences.h"

namespace broadsheet {

void SentenceStarts::visit(const Token& token, std::uint32_t position) {
  if (token.begin < next_) return;
  bool paragraph = false;
  while (next_ <= token.begin && next_ < text_.size()) {
    paragraph |= begins_paragraph(text_, next_);
    next_ = next_sentence(text_, next_);
  }
  if (!sentences_.empty() && paragraph) paragraphs_.push_back(position);
  sentences_.push_back(position);
}

const std::vector<std::uint32_t>& SentenceStarts::sentences() {
  if (!has_title_ && sentences_.size() == 1) sentences_.clear();
  return sentences_;
}

}  // namespace broadsheet
