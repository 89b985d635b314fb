#include "indexer/entities/resolution/text_names.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;
using broadsheet::names::WordTrie;
using broadsheet::resolution::FoundName;

namespace {

/// Phrases numbered in their order.
names::WordTrie trie_of(std::initializer_list<std::string_view> phrases) {
  names::WordTrie trie;
  std::uint32_t number = 0;
  for (const std::string_view phrase : phrases) {
    names::WordTrie::Node node = names::WordTrie::root;
    broadsheet::names::TextWord word;
    for (std::size_t at = 0; at < phrase.size(); ++at)
      if (broadsheet::names::read_word(phrase, at, word)) node = trie.add(node, word.hash);
    trie.set_value(node, number++);
  }
  return trie;
}

std::vector<FoundName> find(std::string_view text, std::initializer_list<std::string_view> phrases) {
  broadsheet::resolution::TextNames names;
  names.read(text);
  std::vector<FoundName> found;
  names.find(trie_of(phrases), found);
  return found;
}

std::string words(std::string_view text, std::initializer_list<std::string_view> phrases) {
  std::string out;
  for (const FoundName& found : find(text, phrases)) out += std::string(found.span.in(text)) + ";";
  return out;
}

}  // namespace

TEST_CASE("The longest phrase at each place is found") {
  CHECK(words("The New Dale Times of New Dale.", {"New Dale", "New Dale Times"}) ==
        "New Dale Times;New Dale;");
  CHECK(words("NEW-DALE and new Dale", {"New Dale"}) == "NEW-DALE;");
  CHECK(words("New, Dale. New\n\nDale", {"New Dale"}).empty());
}

TEST_CASE("Words of small letters may stand inside a phrase") {
  CHECK(words("the Bank of the Dale's vault", {"Bank of the Dale"}) == "Bank of the Dale;");
}

TEST_CASE("Neighbours with capitals are seen, but for words that begin sentences") {
  const auto found = find("In Dale, North Dale and Dale Street; President Dale", {"Dale"});
  REQUIRE(found.size() == 4);
  CHECK_FALSE(found[0].capital_before);
  CHECK_FALSE(found[0].capital_after);
  CHECK(found[1].capital_before);
  CHECK(found[2].capital_after);
  CHECK(found[3].after_title);
}

TEST_CASE("Parts of addresses are no names") {
  CHECK(words("@Dale, #Dale, x.org/Dale, Dale_1, Dale.com, a.Dale", {"Dale"}).empty());
}
