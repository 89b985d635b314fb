#include "indexer/entities/plain_words.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <unordered_set>

#include "indexer/entities/listed_names.h"

namespace broadsheet {
namespace {

std::string_view words_of(const tagging::RawMention& mention, const Document& document) {
  const std::string_view text = mention.in_title ? document.title : document.text;
  return text.substr(mention.begin, mention.end - mention.begin);
}

bool is_one_word(std::string_view name) {
  return name.find_first_of(" \n\t") == std::string_view::npos;
}

/// True when the word before the mention, in the same sentence, begins with a capital.
bool follows_capital(const tagging::RawMention& mention, const Document& document) {
  const std::string_view text = mention.in_title ? document.title : document.text;
  std::size_t end = mention.begin;
  while (end > 0 && text[end - 1] == ' ') --end;
  const bool abbreviation = end > 1 && text[end - 1] == '.' && mention.begin - end == 1;
  if (abbreviation) --end;
  std::size_t begin = end;
  while (begin > 0 && (std::isalpha(static_cast<unsigned char>(text[begin - 1])) || text[begin - 1] == '-'))
    --begin;
  constexpr std::size_t longest_title_abbreviation = 4;
  if (abbreviation && end - begin > longest_title_abbreviation) return false;
  return begin < end && text[begin] >= 'A' && text[begin] <= 'Z';
}

}  // namespace

void drop_plain_words(const Document& document, const tagging::Gazetteer& lists,
                      std::vector<tagging::RawMention>& mentions) {
  std::unordered_set<std::string_view> last_words;  // of longer names
  for (const tagging::RawMention& mention : mentions) {
    const std::string_view name = words_of(mention, document);
    if (mention.type == tagging::MentionType::person && !is_one_word(name))
      last_words.insert(name.substr(name.find_last_of(" \n\t") + 1));
  }
  std::erase_if(mentions, [&](const tagging::RawMention& mention) {
    if (mention.type != tagging::MentionType::person) return false;
    const std::string_view name = words_of(mention, document);
    return is_one_word(name) && !last_words.contains(name) && !follows_capital(mention, document) &&
           (lists_of(name, lists) & tagging::dictionary_class);
  });
}

}  // namespace broadsheet
