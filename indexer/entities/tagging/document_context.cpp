#include "indexer/entities/tagging/document_context.h"

#include <utility>

#include "indexer/entities/tagging/cue_words.h"

namespace broadsheet::tagging {
namespace {

constexpr std::size_t first_slots = 1024;

std::uint16_t bits_from_before(const Token& token, const PlacedWord& before, bool before_has_capital) {
  std::uint16_t bits = 0;
  if (token.starts_sentence) return bits;
  const WordFacts& facts = before.facts;
  if (facts.cues & cue_title) bits |= title_before;
  if (facts.cues & cue_preposition) bits |= preposition_before;
  if (!before_has_capital) return bits;
  bits |= in_longer_name;
  if (facts.cues & cue_organisation) bits |= organisation_near;
  if (facts.classes & first_name_class) bits |= first_name_before;
  return bits;
}

std::uint16_t bits_from_after(const PlacedWord& after, bool after_has_capital) {
  std::uint16_t bits = 0;
  const WordFacts& facts = after.facts;
  if (facts.cues & cue_speech) bits |= speech_after;
  if (facts.cues & cue_company) bits |= company_after;
  if (!after_has_capital) return bits;
  bits |= in_longer_name;
  if (facts.cues & cue_organisation) bits |= organisation_near;
  return bits;
}

bool is_one_byte(const Token& token) {
  return token.end - token.begin == 1 && token.shape == WordShape::punctuation;
}

/// True for `(WORD)`. Brackets are distinguished from other marks by their hash.
bool stands_in_brackets(std::span<const Token> tokens, std::size_t i) {
  static const std::uint64_t opening = word_hash("("), closing = word_hash(")");
  return i > 0 && i + 1 < tokens.size() && is_one_byte(tokens[i - 1]) && is_one_byte(tokens[i + 1]) &&
         tokens[i - 1].hash == opening && tokens[i + 1].hash == closing;
}

}  // namespace

DocumentContext::DocumentContext() : slots_(first_slots) {}

void DocumentContext::clear() {
  used_ = 0;
  if (++round_ == 0) slots_.assign(slots_.size(), Slot{});
  if (round_ == 0) round_ = 1;
}

DocumentContext::Slot* DocumentContext::find(std::uint64_t key) {
  for (std::size_t at = home(key);; at = (at + 1) & (slots_.size() - 1))
    if (slots_[at].round != round_ || slots_[at].key == key) return &slots_[at];
}

void DocumentContext::grow() {
  std::vector<Slot> old(2 * slots_.size());
  std::swap(old, slots_);
  for (const Slot& slot : old)
    if (slot.round == round_) *find(slot.key) = slot;
}

void DocumentContext::add(std::uint64_t key, std::uint16_t bits) {
  Slot* slot = find(key);
  if (slot->round != round_) {
    if (2 * ++used_ > slots_.size()) {
      grow();
      slot = find(key);
    }
    *slot = Slot{key, round_, 0};
  }
  slot->bits |= bits;
}

void DocumentContext::note_capitals(std::span<const Token> tokens, std::span<const PlacedWord> words) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].has_capital) continue;
    std::uint16_t bits = 0;
    if (!tokens[i].starts_sentence && words[i].line == LineCase::mixed) bits |= capital_inside;
    if (i > 0) bits |= bits_from_before(tokens[i], words[i - 1], tokens[i - 1].has_capital);
    if (i + 1 < tokens.size() && !tokens[i + 1].starts_sentence)
      bits |= bits_from_after(words[i + 1], tokens[i + 1].has_capital);
    if (stands_in_brackets(tokens, i)) bits |= in_brackets;
    add(words[i].facts.lower, bits);
  }
}

void DocumentContext::note_small(std::span<const Token> tokens) {
  for (const Token& token : tokens) {
    if (token.shape != WordShape::small) continue;
    Slot* slot = find(token.hash);
    if (slot->round == round_) slot->bits |= seen_small;
  }
}

std::uint16_t DocumentContext::bits(std::uint64_t lower) const {
  for (std::size_t at = home(lower);; at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at].round != round_) return 0;
    if (slots_[at].key == lower) return slots_[at].bits;
  }
}

}  // namespace broadsheet::tagging
