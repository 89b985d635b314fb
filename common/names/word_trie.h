// A trie of phrases, whose edges are hashes of words.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace broadsheet::names {

/// A node can hold a number for the phrase that ends there.
class WordTrie {
 public:
  using Node = std::uint32_t;
  static constexpr Node root = 0;
  static constexpr Node none = 0xFFFFFFFF;
  static constexpr std::uint32_t no_value = 0xFFFFFFFF;

  WordTrie() { clear(); }
  void clear();
  void reserve(std::size_t nodes);

  Node child(Node parent, std::uint64_t word_hash) const {
    if (parent == root && !first_words_[word_hash % first_word_bits]) return none;
    return look_up(parent, word_hash);
  }
  /// The child; adds it if missing.
  Node add(Node parent, std::uint64_t word_hash);
  std::uint32_t value(Node node) const { return values_[node]; }
  void set_value(Node node, std::uint32_t value) { values_[node] = value; }
  std::size_t size() const { return values_.size(); }

 private:
  Node look_up(Node parent, std::uint64_t word_hash) const;
  struct Slot {
    std::uint64_t edge = 0;  ///< 0: empty
    Node child = none;
  };
  static std::uint64_t edge_of(Node parent, std::uint64_t word_hash);
  std::size_t slot_of(std::uint64_t edge) const;
  void resize(std::size_t slots);

  static constexpr std::size_t first_word_bits = 1 << 16;
  std::bitset<first_word_bits> first_words_;  ///< by hash: most words of a text need no look-up
  std::vector<Slot> slots_;                   ///< open addressing: a power of two, at most half full
  std::vector<std::uint32_t> values_;
};

}  // namespace broadsheet::names
