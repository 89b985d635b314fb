#include "indexer/entities/tagging/tagger.h"

#include <algorithm>

namespace broadsheet::tagging {
namespace {

void block(std::span<const TextSpan> spans, std::vector<Token>& tokens) {
  auto span = spans.begin();
  for (Token& token : tokens) {
    while (span != spans.end() && span->end <= token.begin) ++span;
    if (span == spans.end()) return;
    token.blocked = span->begin < token.end;
  }
}

/// Limits the memory kept after an unusually long document.
constexpr std::size_t kept_tokens = 1 << 20;

/// Tokens are scored in groups, so that their data is loaded from memory meanwhile.
constexpr std::size_t zones_at_once = 16;

std::size_t size_of(std::span<const Zone> zones) {
  std::size_t size = 0;
  for (const Zone& zone : zones) size += zone.end - zone.begin;
  return size;
}

void prepare(std::string_view text, std::span<const TextSpan> blocked, AnalysedText& part) {
  if (part.tokens.capacity() > kept_tokens) part = AnalysedText{};
  part.text = text;
  tokenize(text, part.tokens);
  block(blocked, part.tokens);
}

}  // namespace

Tagger::Tagger(const EntityModel& model)
    : model_(model), cache_(model), places_(model), viterbi_(model.transitions()) {}

void Tagger::analyse_parts(std::span<AnalysedText> parts, LanguageGroup group) {
  if (group != group_) cache_.set_language(group);
  group_ = group;
  analyse(parts, group, model_.gazetteer(), context_,
          [this](std::string_view word, const Token& token) { return cache_.facts(word, token); });
}

void Tagger::fetch_words(const AnalysedText& part, const Zone& zone) {
  const std::size_t begin = zone.begin - (zone.begin > 0 ? 1 : 0);
  const std::size_t end = std::min(zone.end + 1, part.tokens.size());
  for (std::size_t i = begin; i < end; ++i) cache_.fetch(part.tokens[i]);
}

void Tagger::add_place_scores(const AnalysedText& part, const Zone& zone, std::size_t first) {
  for (std::size_t i = zone.begin; i < zone.end; ++i) {
    const std::size_t at = first + i - zone.begin;
    places_.add(word_before(part, i), part.words[i], word_after(part, i), group_,
                static_cast<std::uint32_t>(at), scores_[at]);
  }
}

void Tagger::add_word_scores(const AnalysedText& part, const Zone& zone, std::span<Scores> scores) {
  const auto add = [&](WordRole role, std::size_t word, std::size_t to) {
    const Token& token = part.tokens[word];
    add_scores(cache_.scores(role, token.of(part.text), token), scores[to - zone.begin]);
  };
  for (std::size_t i = zone.begin; i < zone.end; ++i) {
    add(WordRole::own, i, i);
    if (i > zone.begin) add(WordRole::for_previous, i, i - 1);
    if (i + 1 < zone.end) add(WordRole::for_next, i, i + 1);
  }
  if (zone.begin == 0 || part.tokens[zone.begin].starts_sentence)
    add_scores(cache_.edge_scores(WordRole::for_next), scores.front());
  else
    add(WordRole::for_next, zone.begin - 1, zone.begin);
  if (zone.end == part.tokens.size() || part.tokens[zone.end].starts_sentence)
    add_scores(cache_.edge_scores(WordRole::for_previous), scores.back());
  else
    add(WordRole::for_previous, zone.end, zone.end - 1);
}

void Tagger::score(const AnalysedText& part, std::span<const Zone> zones) {
  for (const Zone& zone : zones) fetch_words(part, zone);
  scores_.assign(size_of(zones), Scores{});
  std::size_t first = 0;
  for (const Zone& zone : zones) {
    add_place_scores(part, zone, first);
    first += zone.end - zone.begin;
  }
  std::span<Scores> rest(scores_);
  for (const Zone& zone : zones) {
    const std::size_t size = zone.end - zone.begin;
    add_word_scores(part, zone, rest.first(size));
    rest = rest.subspan(size);
  }
  places_.add_rest(scores_);
}

template <typename Use>
void Tagger::decode(const AnalysedText& part, Use use) {
  for (std::span<const Zone> zones(part.zones); !zones.empty();) {
    const auto batch = zones.first(std::min(zones_at_once, zones.size()));
    score(part, batch);
    std::span<const Scores> rest(scores_);
    for (const Zone& zone : batch) {
      const std::size_t size = zone.end - zone.begin;
      use(zone, viterbi_.decode(rest.first(size)));
      rest = rest.subspan(size);
    }
    zones = zones.subspan(batch.size());
  }
}

void Tagger::label(AnalysedText& part, LanguageGroup group, std::vector<Label>& labels) {
  analyse_parts({&part, 1}, group);
  labels.assign(part.tokens.size(), outside);
  decode(part, [&](const Zone& zone, std::span<const Label> found) {
    std::ranges::copy(found, labels.begin() + static_cast<std::ptrdiff_t>(zone.begin));
  });
}

void Tagger::append_mentions(const AnalysedText& part, bool in_title, std::vector<RawMention>& mentions) {
  decode(part, [&](const Zone& zone, std::span<const Label> labels) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (labels[i] == outside) continue;
      if (!is_continuation(labels[i])) begin = part.tokens[zone.begin + i].begin;
      if (continues(labels[i])) continue;
      mentions.push_back({label_type(labels[i]), in_title, begin, part.tokens[zone.begin + i].end});
    }
  });
}

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

}  // namespace broadsheet::tagging
