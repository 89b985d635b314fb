#include "indexer/entities/training/headline_copies.h"

#include <string>

#include "indexer/entities/tagging/letter.h"

namespace broadsheet::tagging {
namespace {

constexpr std::size_t shortest_sentence = 5;
/// Shorter words stay small in title case.
constexpr std::size_t long_word = 4;

std::string in_title_case(std::string_view word) {
  return word.size() < long_word ? std::string(word) : capitalised(word);
}

template <typename Change>
LabelledDocument changed_copy(const LabelledDocument& document, std::size_t begin, std::size_t end,
                              Change change) {
  LabelledDocument copy;
  copy.group = document.group;
  copy.latent_misc = document.latent_misc;
  for (std::size_t i = begin; i < end; ++i)
    append_token(change(document.tokens[i].of(document.text)), i == begin, copy);
  mark_sentences(copy.text, copy.tokens);
  for (const LabelledSpan& span : spans_of(document.labels))
    if (span.begin >= begin && span.end <= end)
      set_labels({span.begin - begin, span.end - begin, span.type}, copy.labels);
  return copy;
}

bool holds_name(const LabelledDocument& document, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (document.labels[i] != outside) return true;
  return false;
}

/// Chooses sentences and how to copy each.
class HeadlinePicker {
 public:
  explicit HeadlinePicker(std::size_t interval) : interval_(interval) {}

  void pick(const LabelledDocument& document, std::size_t begin, std::size_t end) {
    if (end - begin < shortest_sentence || !holds_name(document, begin, end) || ++count_ % interval_ != 0)
      return;
    const bool title = (count_ / interval_) % 2 == 1 && document.group == LanguageGroup::english;
    copies_.push_back(title ? changed_copy(document, begin, end, in_title_case)
                            : changed_copy(document, begin, end, upper_case));
  }
  std::vector<LabelledDocument> copies_;

 private:
  std::size_t interval_;
  std::size_t count_ = 0;
};

}  // namespace

std::vector<LabelledDocument> headline_copies(const std::vector<LabelledDocument>& documents,
                                              std::size_t interval) {
  HeadlinePicker picker(interval);
  for (const LabelledDocument& document : documents)
    for (std::size_t begin = 0; begin < document.tokens.size();) {
      std::size_t end = begin + 1;
      while (end < document.tokens.size() && !document.tokens[end].starts_sentence) ++end;
      picker.pick(document, begin, end);
      begin = end;
    }
  return std::move(picker.copies_);
}

}  // namespace broadsheet::tagging
