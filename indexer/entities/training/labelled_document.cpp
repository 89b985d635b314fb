#include "indexer/entities/training/labelled_document.h"

#include <algorithm>

namespace broadsheet::tagging {

std::vector<LabelledSpan> spans_of(const std::vector<Label>& labels) {
  std::vector<LabelledSpan> spans;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] == outside) continue;
    const bool goes_on = i > 0 && continues(labels[i - 1]) && may_follow(labels[i - 1], labels[i]);
    if (goes_on)
      spans.back().end = i + 1;
    else
      spans.push_back({i, i + 1, label_type(labels[i])});
  }
  return spans;
}

void set_labels(const LabelledSpan& span, std::vector<Label>& labels) {
  if (span.end - span.begin == 1) {
    labels[span.begin] = make_label(span.type, LabelPlace::unit);
    return;
  }
  labels[span.begin] = make_label(span.type, LabelPlace::begin);
  for (std::size_t i = span.begin + 1; i + 1 < span.end; ++i)
    labels[i] = make_label(span.type, LabelPlace::inside);
  labels[span.end - 1] = make_label(span.type, LabelPlace::last);
}

void append_token(std::string_view word, bool starts_sentence, LabelledDocument& document) {
  if (!document.text.empty()) document.text += starts_sentence ? '\n' : ' ';
  Token token;
  token.begin = static_cast<std::uint32_t>(document.text.size());
  document.text += word;
  token.end = static_cast<std::uint32_t>(document.text.size());
  token.hash = word_hash(word);
  describe_shape(word, token);
  token.starts_sentence = starts_sentence;
  document.tokens.push_back(token);
  document.labels.push_back(outside);
}

}  // namespace broadsheet::tagging
