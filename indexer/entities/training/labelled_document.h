// A text whose names people have marked: the data for training and evaluation.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/tagging/labels.h"
#include "indexer/entities/tagging/language_group.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {

/// A text with one label per token.
struct LabelledDocument {
  std::string text;
  std::vector<Token> tokens;
  std::vector<Label> labels;  ///< one per token
  LanguageGroup group = LanguageGroup::english;
  bool latent_misc = false;  ///< names of type miscellaneous are not marked, so an outside token may be one
};

/// A name: tokens [begin, end).
struct LabelledSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  MentionType type = MentionType::person;
  bool operator==(const LabelledSpan&) const = default;
};

/// The names in a sequence of labels. A label that does not fit the one before it begins a name.
std::vector<LabelledSpan> spans_of(const std::vector<Label>& labels);
/// The inverse of names. The spans must not overlap.
void set_labels(const LabelledSpan& span, std::vector<Label>& labels);

/// Appends a token, and its bytes to the text behind a blank.
void append_token(std::string_view word, bool starts_sentence, LabelledDocument& document);

}  // namespace broadsheet::tagging
