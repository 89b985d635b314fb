#include "indexer/entities/training/title_trimming.h"

#include <string>

#include "indexer/entities/tagging/cue_words.h"
#include "indexer/entities/tagging/letter.h"

namespace broadsheet::tagging {
namespace {

/// True for titles before persons, and for the article before any name.
bool is_trimmed(const LabelledDocument& document, std::size_t token, MentionType type) {
  const std::string_view word = document.tokens[token].of(document.text);
  if (word == "the") return true;
  std::string lowered;
  lower_case(word, lowered);
  return type == MentionType::person && (cues_of(lowered) & cue_title);
}

}  // namespace

void trim_titles(LabelledDocument& document) {
  for (LabelledSpan span : spans_of(document.labels)) {
    const std::size_t old_begin = span.begin;
    while (span.begin + 1 < span.end && is_trimmed(document, span.begin, span.type)) ++span.begin;
    for (std::size_t i = old_begin; i < span.begin; ++i) document.labels[i] = outside;
    set_labels(span, document.labels);
  }
}

}  // namespace broadsheet::tagging
