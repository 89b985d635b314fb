#include "searcher/vocabulary/fuzzy_word.h"

#include <algorithm>
#include <random>

#include "tests/support/catch.h"

using broadsheet::FuzzyWord;

namespace {

std::optional<unsigned> distance(std::string_view from, std::string_view to, unsigned most = 2) {
  return FuzzyWord(from, most).distance(to);
}

std::string random_word(std::mt19937& random) {
  std::string word;
  for (std::size_t length = random() % 6; length > 0; --length) word += static_cast<char>('a' + random() % 3);
  return word;
}

}  // namespace

TEST_CASE("letters inserted, removed, replaced or swapped are edits") {
  CHECK(distance("soverignty", "sovereignty") == 1u);
  CHECK(distance("tarriff", "tariff") == 1u);
  CHECK(distance("organize", "organise") == 1u);
  CHECK(distance("tairff", "tariff") == 1u);
  CHECK(distance("climate", "climate") == 0u);
  CHECK(distance("goverment", "govermnent") == 1u);
  CHECK(distance("abcd", "badc") == 2u);
  CHECK_FALSE(distance("climate", "coal").has_value());
  CHECK_FALSE(distance("tax", "taxed", 1).has_value());
}

TEST_CASE("a letter is one edit, however many bytes it has") {
  CHECK(distance("климат", "климот", 1) == 1u);
  CHECK(distance("κλιμα", "κλμα", 1) == 1u);
}

TEST_CASE("empty words are as far as the other is long") {
  CHECK(distance("", "ab") == 2u);
  CHECK(distance("ab", "") == 2u);
  CHECK_FALSE(distance("", "abc").has_value());
}

TEST_CASE("words in order share work and get the same distances as alone") {
  std::mt19937 random(7);
  std::vector<std::string> words;
  for (int i = 0; i < 400; ++i) words.push_back(random_word(random));
  std::sort(words.begin(), words.end());
  for (int i = 0; i < 40; ++i) {
    const std::string wanted = random_word(random);
    for (const unsigned most : {1u, 2u}) {
      FuzzyWord shared(wanted, most);
      for (const std::string& word : words) {
        INFO(wanted << " " << word);
        CHECK(shared.distance(word) == distance(wanted, word, most));
      }
    }
  }
}

TEST_CASE("no word in reach begins with a dead prefix") {
  FuzzyWord fuzzy("climate", 1);
  CHECK_FALSE(fuzzy.distance("coalition").has_value());
  CHECK(fuzzy.dead_prefix() == 3);
  CHECK_FALSE(fuzzy.distance("coast").has_value());
  CHECK(fuzzy.dead_prefix() == 3);
  CHECK(fuzzy.distance("climates") == 1u);
  CHECK(fuzzy.dead_prefix() == 0);
}
