#include "indexer/entities/tagging/word_facts.h"

#include "indexer/entities/tagging/cue_words.h"
#include "indexer/entities/tagging/letter.h"

namespace broadsheet::tagging {
namespace {

bool in_dictionary(std::string_view lowered, const Gazetteer& gazetteer) {
  return gazetteer.find(phrase_key(0, word_hash(lowered))).classes & dictionary_class;
}

/// The dictionary has only base forms: `proposes` and `proposing` are found as `propose`.
bool has_base_form(std::string_view lowered, const Gazetteer& gazetteer) {
  for (const std::string_view ending : {"s", "es", "d", "ed", "ing", "ly"}) {
    if (!lowered.ends_with(ending) || lowered.size() < ending.size() + 3) continue;
    if (in_dictionary(lowered.substr(0, lowered.size() - ending.size()), gazetteer)) return true;
  }
  if (lowered.ends_with("ing") && lowered.size() > 5)
    return in_dictionary(std::string(lowered.substr(0, lowered.size() - 3)) + "e", gazetteer);
  if (lowered.ends_with("ies") && lowered.size() > 5)
    return in_dictionary(std::string(lowered.substr(0, lowered.size() - 3)) + "y", gazetteer);
  return false;
}

}  // namespace

WordFacts describe_word(std::string_view word, const Token& token, const Gazetteer& gazetteer,
                        std::string& lowered) {
  WordFacts facts;
  facts.exact = token.hash;
  facts.shape = token.shape;
  lower_case(word, lowered);
  facts.lower = word_hash(lowered);
  facts.phrase_key = phrase_key(0, facts.lower);
  const GazetteerEntry entry = gazetteer.find(facts.phrase_key);
  facts.classes = token.has_capital ? entry.classes : entry.classes & dictionary_class;
  if (token.has_capital && !(facts.classes & dictionary_class) && has_base_form(lowered, gazetteer))
    facts.classes |= dictionary_class;
  facts.longest_phrase = token.has_capital ? entry.longest : std::uint8_t{0};
  facts.cues = cues_of(lowered);
  return facts;
}

WordFacts sentence_edge() {
  WordFacts facts;
  facts.exact = facts.lower = word_hash("\n");
  return facts;
}

}  // namespace broadsheet::tagging
