#include "indexer/entities/resolution/text_names.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "indexer/entities/resolution/person_titles.h"

namespace broadsheet::resolution {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_words = 14;
constexpr std::size_t most_capitals_room = 1 << 16;

/// Words that begin a sentence before a name.
constexpr std::string_view function_words =
    "a an the in on at by for from of to with and but or as if so no not now then when while where after "
    "before since "
    "until because although though despite under over between against among during within without across "
    "both "
    "either neither even only also like unlike per via that this these those he she it they we is was are "
    "were "
    "has have had will would can could may should must do does did what who why how which monday tuesday "
    "wednesday "
    "thursday friday saturday sunday january february march april june july august september october "
    "november "
    "december der die das den dem des ein eine im in am an auf aus bei bis durch fur gegen mit nach ohne "
    "seit uber um "
    "und unter von vom vor wahrend wegen zu zum zur aber auch als wenn wie so le la les un une au aux du de "
    "des en "
    "dans pour par avec sans sur sous chez vers et ou mais si selon depuis pendant el los las una al del en "
    "con "
    "sin por para segun desde hasta entre y e o pero si il lo gli i uno nel nella nei dal dalla con per tra "
    "fra su "
    "secondo ma se het een op van voor bij uit tot en of maar";

std::uint64_t hash_of(std::string_view word) {
  names::TextWord read;
  std::size_t at = 0;
  return names::read_word(word, at, read) ? read.hash : 0;
}

bool is_function_word(const names::TextWord& word) {
  static const std::unordered_set<std::uint64_t> hashes = [] {
    std::unordered_set<std::uint64_t> out;
    for (std::string_view rest = function_words; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      out.insert(hash_of(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
  }();
  return hashes.contains(word.hash);
}

}  // namespace

void TextNames::read(std::string_view text) {
  text_ = text;
  capitals_.clear();
  if (capitals_.capacity() > most_capitals_room) capitals_.shrink_to_fit();
  for (std::size_t at = 0; (at = names::next_capital(text, at)) < text.size();) {
    Capital capital;
    if (!names::read_word(text, at, capital.word)) {
      ++at;
      continue;
    }
    capital.next = at;
    capitals_.push_back(capital);
  }
}

bool TextNames::match(const names::WordTrie& trie, const Capital& first, FoundName& found) const {
  names::WordTrie::Node node = trie.child(names::WordTrie::root, first.word.hash);
  bool any = false;
  names::TextWord word = first.word;
  std::size_t at = first.next;
  for (std::size_t words = 1; node != names::WordTrie::none; ++words) {
    if (trie.value(node) != names::WordTrie::no_value) {
      any = true;
      found.span = {first.word.begin, word.end};
      found.value = trie.value(node);
      found.one_word = words == 1;
    }
    if (words == most_words || !names::skip_joint(text_, at) || !names::read_word(text_, at, word)) break;
    node = trie.child(node, word.hash);
  }
  return any && !is_part_of_address(found.span);
}

bool TextNames::is_part_of_address(NameSpan span) const {
  constexpr std::string_view marks = "@/#_\\.";
  if (span.begin > 0 && marks.find(text_[span.begin - 1]) != marks.npos) return true;
  const std::string_view behind = text_.substr(span.end, 2);
  if (behind.starts_with('@') || behind.starts_with('_') || behind.starts_with("//")) return true;
  const char next = behind.size() == 2 ? behind[1] : ' ';
  return behind.starts_with('.') && next >= 'a' && next <= 'z';
}

void TextNames::look_before(std::size_t first, FoundName& found) const {
  if (first == 0) return;
  const Capital& before = capitals_[first - 1];
  if (before.next != before.word.end || before.next + 1 != found.span.begin) return;
  const char joint = text_[before.next];
  if (joint != ' ' && joint != '-' && joint != '\n') return;
  found.shouted_neighbour = before.word.all_capitals && before.word.end - before.word.begin >= 4;
  found.capital_before = joint == '-' || !is_function_word(before.word);
  found.after_title =
      titles_size(text_.substr(before.word.begin, found.span.end - before.word.begin)) > 0 && joint == ' ';
}

void TextNames::look_behind(std::size_t first, FoundName& found) const {
  std::size_t i = first + 1;
  while (i < capitals_.size() && capitals_[i].word.begin < found.span.end) ++i;
  if (i == capitals_.size() || capitals_[i].word.begin != found.span.end + 1) return;
  const char joint = text_[found.span.end];
  if (joint != ' ' && joint != '\n') return;
  const names::TextWord& behind = capitals_[i].word;
  found.capital_after = !is_function_word(behind);
  found.shouted_neighbour =
      found.shouted_neighbour || (behind.all_capitals && behind.end - behind.begin >= 4);
}

void TextNames::look_around(std::size_t first, FoundName& found) const {
  found.all_capitals = found.one_word && capitals_[first].word.all_capitals;
  look_before(first, found);
  look_behind(first, found);
}

void TextNames::find(const names::WordTrie& trie, std::vector<FoundName>& out) const {
  std::size_t end = 0;
  for (std::size_t i = 0; i < capitals_.size(); ++i) {
    if (capitals_[i].word.begin < end) continue;
    FoundName found;
    if (!match(trie, capitals_[i], found)) continue;
    look_around(i, found);
    end = found.span.end;
    out.push_back(found);
  }
}

}  // namespace broadsheet::resolution
