#include "indexer/entities/training/title_trimming.h"

#include <string>

#include "indexer/entities/tagging/cue_words.h"
#include "indexer/entities/tagging/letter.h"

namespace broadsheet {
namespace {

bool is_title(const LabelledDocument& document, std::size_t token) {
  std::string lowered;
  lower_case(document.tokens[token].of(document.text), lowered);
  return cues_of(lowered) & cue_title;
}

}  // namespace

void trim_titles(LabelledDocument& document) {
  for (LabelledSpan span : spans_of(document.labels)) {
    if (span.type != MentionType::person) continue;
    const std::size_t old_begin = span.begin;
    while (span.begin + 1 < span.end && is_title(document, span.begin)) ++span.begin;
    for (std::size_t i = old_begin; i < span.begin; ++i) document.labels[i] = outside;
    set_labels(span, document.labels);
  }
}

}  // namespace broadsheet
