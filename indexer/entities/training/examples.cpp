#include "indexer/entities/training/examples.h"

#include <algorithm>
#include <bit>
#include <string>

#include "indexer/entities/tagging/letter.h"

namespace broadsheet::tagging {
namespace {

constexpr LabelSet misc_labels() {
  LabelSet labels = 0;
  for (const LabelPlace place : {LabelPlace::begin, LabelPlace::inside, LabelPlace::last, LabelPlace::unit})
    labels |= only(make_label(MentionType::miscellaneous, place));
  return labels;
}

/// The labels that may be correct. Where miscellaneous names are not marked, an outside token may be one.
LabelSet allowed_labels(const LabelledDocument& document, Label label) {
  const bool unknown = label == outside && document.latent_misc;
  return only(label) | (unknown ? misc_labels() : 0);
}

/// Maps each key to how often it occurs, later to its number.
class KeyCounts {
 public:
  std::uint32_t& operator[](FeatureKey key) {
    if (2 * used_ >= slots_.size()) grow();
    Slot& slot = find(key);
    used_ += !slot.used;
    slot.used = true;
    slot.key = key;
    return slot.value;
  }

 private:
  struct Slot {
    FeatureKey key = 0;
    bool used = false;
    std::uint32_t value = 0;
  };
  Slot& find(FeatureKey key) {
    for (std::size_t at = key;; ++at)
      if (Slot& slot = slots_[at & (slots_.size() - 1)]; !slot.used || slot.key == key) return slot;
  }
  void grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old)
      if (slot.used) find(slot.key) = slot;
  }
  std::vector<Slot> slots_ = std::vector<Slot>(1 << 16);
  std::size_t used_ = 0;
};

}  // namespace

const WordFacts& Examples::facts(std::string_view word, const Token& token) {
  const auto [at, is_new] = facts_.try_emplace(token.hash);
  std::string lowered;
  if (is_new) at->second = describe_word(word, token, gazetteer_, lowered);
  return at->second;
}

void Examples::add(const LabelledDocument& document, float weight) {
  AnalysedText part{document.text, document.tokens, {}, {}};
  analyse(std::span(&part, 1), document.group, gazetteer_, context_,
          [this](std::string_view word, const Token& token) { return facts(word, token); });
  for (const Zone& zone : part.zones) add_zone(part, zone, document, weight);
  const std::vector<LabelledSpan> names = spans_of(document.labels);
  names_ += names.size();
  for (const LabelledSpan& name : names)
    lost_names_ += std::ranges::none_of(
        part.zones, [&](const Zone& zone) { return zone.begin <= name.begin && name.end <= zone.end; });
}

void Examples::add_zone(const AnalysedText& part, const Zone& zone, const LabelledDocument& document,
                        float weight) {
  std::vector<Label> labels(zone.end - zone.begin, outside);
  for (const LabelledSpan& span : spans_of({document.labels.begin() + static_cast<std::ptrdiff_t>(zone.begin),
                                            document.labels.begin() + static_cast<std::ptrdiff_t>(zone.end)}))
    set_labels(span, labels);
  sequences_.push_back({allowed_.size(), allowed_.size() + labels.size(), weight});
  for (std::size_t i = zone.begin; i < zone.end; ++i) {
    allowed_.push_back(allowed_labels(document, labels[i - zone.begin]));
    add_token(part, i, document.group);
  }
}

void Examples::add_token(const AnalysedText& part, std::size_t i, LanguageGroup group) {
  FeatureKeys keys;
  std::string lowered;
  const PlacedWord& before = word_before(part, i);
  const PlacedWord& after = word_after(part, i);
  const bool first = i == 0 || part.tokens[i].starts_sentence;
  const bool last = i + 1 == part.tokens.size() || part.tokens[i + 1].starts_sentence;
  const std::string_view word = part.tokens[i].of(part.text);
  lower_case(word, lowered);
  add_own_features(word, lowered, part.words[i].facts, group, keys);
  lower_case(first ? "\n" : part.tokens[i - 1].of(part.text), lowered);
  add_features_for_next(lowered, before.facts, group, keys);
  lower_case(last ? "\n" : part.tokens[i + 1].of(part.text), lowered);
  add_features_for_previous(lowered, after.facts, group, keys);
  add_place_features(before, part.words[i], after, group, keys);
  features_.insert(features_.end(), keys.keys().begin(), keys.keys().end());
  ends_.push_back(features_.size());
}

void Examples::number_features(std::size_t fewest) {
  KeyCounts counts;
  for (const std::uint32_t key : features_) ++counts[key];
  KeyCounts numbers;
  std::size_t kept = 0, at = 0;
  for (std::size_t token = 0; token < allowed_.size(); ++token) {
    for (; at < ends_[token + 1]; ++at) {
      const FeatureKey key = features_[at];
      if (counts[key] < fewest) continue;
      std::uint32_t& number = numbers[key];
      if (number == 0) {
        keys_.push_back(key);
        number = static_cast<std::uint32_t>(keys_.size());
      }
      features_[kept++] = number - 1;
    }
    ends_[token + 1] = kept;
  }
  features_.resize(kept);
}

}  // namespace broadsheet::tagging
