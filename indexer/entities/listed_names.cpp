#include "indexer/entities/listed_names.h"

#include <string>

#include "indexer/entities/tagging/word_facts.h"

namespace broadsheet {
namespace {

constexpr GazetteerSet bit(std::string_view list) {
  for (std::size_t i = 0; i < gazetteer_classes.size(); ++i)
    if (gazetteer_classes[i] == list) return static_cast<GazetteerSet>(1U << i);
  return 0;
}

constexpr GazetteerSet place_lists =
    bit("city") | bit("major_city") | bit("region") | bit("country") | bit("place");
constexpr GazetteerSet organisation_lists = bit("organisation") | bit("institution");

/// What the lists say of a mention.
struct Listing {
  GazetteerSet first_word = 0;
  GazetteerSet whole = 0;
  std::size_t words = 0;
};

Listing look_up(std::string_view name, const Gazetteer& lists) {
  std::vector<Token> tokens;
  tokenize(name, tokens);
  Listing listing{0, 0, tokens.size()};
  std::uint32_t key = 0;
  std::string lowered;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const WordFacts facts = describe_word(tokens[i].of(name), tokens[i], lists, lowered);
    if (i == 0) listing.first_word = facts.classes;
    key = i == 0 ? facts.phrase_key : phrase_key(key, facts.lower);
  }
  listing.whole = tokens.empty() ? 0 : lists.find(key).classes;
  return listing;
}

bool is_listed(const RawMention& mention, const Document& document, const Gazetteer& lists) {
  const std::string_view text = mention.in_title ? document.title : document.text;
  const Listing listing = look_up(text.substr(mention.begin, mention.end - mention.begin), lists);
  switch (mention.type) {
    case MentionType::person:
      return listing.words >= 2 && (listing.first_word & first_name_class);
    case MentionType::organisation:
      return listing.whole & organisation_lists;
    case MentionType::place:
      return listing.whole & place_lists;
    case MentionType::miscellaneous:
      break;
  }
  return false;
}

}  // namespace

GazetteerSet lists_of(std::string_view word, const Gazetteer& lists) {
  const Listing listing = look_up(word, lists);
  return listing.words == 1 ? listing.first_word : GazetteerSet{0};
}

void keep_listed(const Document& document, const Gazetteer& lists, std::vector<RawMention>& mentions) {
  std::erase_if(mentions, [&](const RawMention& mention) { return !is_listed(mention, document, lists); });
}

}  // namespace broadsheet
