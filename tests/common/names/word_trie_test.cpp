#include "common/names/word_trie.h"

#include "tests/support/catch.h"

using namespace broadsheet::names;
TEST_CASE("A trie finds the phrases that were added, and grows") {
  broadsheet::names::WordTrie trie;
  for (std::uint64_t i = 1; i <= 1000; ++i)
    trie.set_value(trie.add(trie.add(trie.root, i), i * i), static_cast<std::uint32_t>(i));
  for (std::uint64_t i = 1; i <= 1000; ++i) {
    const auto node = trie.child(trie.child(trie.root, i), i * i);
    REQUIRE(trie.value(node) == i);
  }
  CHECK(trie.child(trie.root, 2000) == trie.none);
  trie.clear();
  CHECK(trie.child(trie.root, 1) == trie.none);
}
