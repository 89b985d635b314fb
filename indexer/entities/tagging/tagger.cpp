#include "indexer/entities/tagging/tagger.h"

#include <algorithm>

namespace broadsheet {
namespace {

void block(std::span<const TextSpan> spans, std::vector<Token>& tokens) {
  auto span = spans.begin();
  for (Token& token : tokens) {
    while (span != spans.end() && span->end <= token.begin) ++span;
    if (span == spans.end()) return;
    token.blocked = span->begin < token.end;
  }
}

/// A document that was much longer than usual does not keep its memory.
constexpr std::size_t kept_tokens = 1 << 20;

void prepare(std::string_view text, std::span<const TextSpan> blocked, AnalysedText& part) {
  if (part.tokens.capacity() > kept_tokens) part = AnalysedText{};
  part.text = text;
  tokenize(text, part.tokens);
  block(blocked, part.tokens);
}

}  // namespace

Tagger::Tagger(const EntityModel& model) : model_(model), cache_(model) {}

std::vector<RawMention> Tagger::tag(const Document& document, std::span<const TextSpan> blocked_title,
                                    std::span<const TextSpan> blocked_text) {
  prepare(document.title, blocked_title, parts_[0]);
  prepare(document.text, blocked_text, parts_[1]);
  analyse_parts(parts_, language_group(document.language));
  std::vector<RawMention> mentions;
  append_mentions(parts_[0], true, mentions);
  append_mentions(parts_[1], false, mentions);
  return mentions;
}

void Tagger::label(AnalysedText& part, LanguageGroup group, std::vector<Label>& labels) {
  analyse_parts({&part, 1}, group);
  labels.assign(part.tokens.size(), outside);
  for (const Zone& zone : part.zones)
    std::ranges::copy(decode(part, zone), labels.begin() + static_cast<std::ptrdiff_t>(zone.begin));
}

void Tagger::analyse_parts(std::span<AnalysedText> parts, LanguageGroup group) {
  if (group != group_) cache_.set_language(group);
  group_ = group;
  analyse(parts, group, model_.gazetteer(), context_,
          [this](std::string_view word, const Token& token) { return cache_.facts(word, token); });
}

void Tagger::add_word_scores(const AnalysedText& part, const Zone& zone) {
  const auto scores_at = [&](std::size_t i) -> const WordScores& {
    return cache_.scores(part.tokens[i].of(part.text), part.tokens[i]);
  };
  for (std::size_t i = zone.begin; i < zone.end; ++i) {
    const WordScores& word = scores_at(i);
    add_scores(word.own, scores_[i - zone.begin]);
    if (i > zone.begin) add_scores(word.for_previous, scores_[i - 1 - zone.begin]);
    if (i + 1 < zone.end) add_scores(word.for_next, scores_[i + 1 - zone.begin]);
  }
  const bool at_start = zone.begin == 0 || part.tokens[zone.begin].starts_sentence;
  const bool at_end = zone.end == part.tokens.size() || part.tokens[zone.end].starts_sentence;
  add_scores((at_start ? cache_.edge_scores() : scores_at(zone.begin - 1)).for_next, scores_.front());
  add_scores((at_end ? cache_.edge_scores() : scores_at(zone.end)).for_previous, scores_.back());
}

std::span<const Label> Tagger::decode(const AnalysedText& part, const Zone& zone) {
  scores_.assign(zone.end - zone.begin, Scores{});
  add_word_scores(part, zone);
  for (std::size_t i = zone.begin; i < zone.end; ++i) {
    keys_.clear();
    add_place_features(word_before(part, i), part.words[i], word_after(part, i), group_, keys_);
    model_.features().add(keys_.keys(), scores_[i - zone.begin]);
  }
  return viterbi_.decode(scores_, model_.transitions());
}

void Tagger::append_mentions(const AnalysedText& part, bool in_title, std::vector<RawMention>& mentions) {
  for (const Zone& zone : part.zones) {
    const std::span<const Label> labels = decode(part, zone);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (labels[i] == outside) continue;
      if (!is_continuation(labels[i])) begin = part.tokens[zone.begin + i].begin;
      if (continues(labels[i])) continue;
      mentions.push_back({label_type(labels[i]), in_title, begin, part.tokens[zone.begin + i].end});
    }
  }
}

}  // namespace broadsheet
