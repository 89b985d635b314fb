#include "indexer/entities/listed_names.h"

#include <string>

#include "indexer/entities/tagging/word_facts.h"

namespace broadsheet {
namespace {

constexpr tagging::GazetteerSet bit(std::string_view list) {
  for (std::size_t i = 0; i < tagging::gazetteer_classes.size(); ++i)
    if (tagging::gazetteer_classes[i] == list) return static_cast<tagging::GazetteerSet>(1U << i);
  return 0;
}

constexpr tagging::GazetteerSet place_lists =
    bit("city") | bit("major_city") | bit("region") | bit("country") | bit("place");
constexpr tagging::GazetteerSet organisation_lists = bit("organisation") | bit("institution");

/// What the lists say about a mention.
struct Listing {
  tagging::GazetteerSet first_word = 0;
  tagging::GazetteerSet whole = 0;
  std::size_t words = 0;
};

Listing look_up(std::string_view name, const tagging::Gazetteer& lists) {
  std::vector<tagging::Token> tokens;
  tagging::tokenize(name, tokens);
  Listing listing{0, 0, tokens.size()};
  std::uint32_t key = 0;
  std::string lowered;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const tagging::WordFacts facts = tagging::describe_word(tokens[i].of(name), tokens[i], lists, lowered);
    if (i == 0) listing.first_word = facts.classes;
    key = i == 0 ? facts.phrase_key : tagging::phrase_key(key, facts.lower);
  }
  listing.whole = tokens.empty() ? 0 : lists.find(key).classes;
  return listing;
}

bool is_listed(const tagging::RawMention& mention, const Document& document,
               const tagging::Gazetteer& lists) {
  const std::string_view text = mention.in_title ? document.title : document.text;
  const Listing listing = look_up(text.substr(mention.begin, mention.end - mention.begin), lists);
  switch (mention.type) {
    case tagging::MentionType::person:
      return listing.words >= 2 && (listing.first_word & tagging::first_name_class);
    case tagging::MentionType::organisation:
      return listing.whole & organisation_lists;
    case tagging::MentionType::place:
      return listing.whole & place_lists;
    case tagging::MentionType::miscellaneous:
      break;
  }
  return false;
}

}  // namespace

tagging::GazetteerSet lists_of(std::string_view word, const tagging::Gazetteer& lists) {
  const Listing listing = look_up(word, lists);
  return listing.words == 1 ? listing.first_word : tagging::GazetteerSet{0};
}

void keep_listed(const Document& document, const tagging::Gazetteer& lists,
                 std::vector<tagging::RawMention>& mentions) {
  std::erase_if(mentions,
                [&](const tagging::RawMention& mention) { return !is_listed(mention, document, lists); });
}

}  // namespace broadsheet
