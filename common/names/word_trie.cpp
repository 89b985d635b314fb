#include "common/names/word_trie.h"

#include <algorithm>
#include <bit>

namespace broadsheet::names {

void WordTrie::clear() {
  // One large document must not slow down all later ones.
  if (slots_.size() > 4096 || slots_.empty())
    slots_.assign(64, Slot{});
  else if (values_.size() > 1)
    std::fill(slots_.begin(), slots_.end(), Slot{});
  values_.assign(1, no_value);
  first_words_.reset();
}

void WordTrie::reserve(std::size_t nodes) {
  if (const std::size_t slots = std::bit_ceil(2 * nodes); slots > slots_.size()) resize(slots);
  values_.reserve(nodes);
}

std::uint64_t WordTrie::edge_of(Node parent, std::uint64_t word_hash) {
  std::uint64_t edge = word_hash ^ (parent + 1) * 0x9E3779B97F4A7C15ULL;
  edge = (edge ^ edge >> 32) * 0xD6E8FEB86659FD93ULL;
  edge ^= edge >> 32;
  return edge == 0 ? 1 : edge;
}

std::size_t WordTrie::slot_of(std::uint64_t edge) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = edge & mask;
  while (slots_[at].edge != 0 && slots_[at].edge != edge) at = (at + 1) & mask;
  return at;
}

void WordTrie::resize(std::size_t slots) {
  std::vector<Slot> old(slots);
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.edge != 0) slots_[slot_of(slot.edge)] = slot;
}

WordTrie::Node WordTrie::look_up(Node parent, std::uint64_t word_hash) const {
  return slots_[slot_of(edge_of(parent, word_hash))].child;
}

WordTrie::Node WordTrie::add(Node parent, std::uint64_t word_hash) {
  const std::uint64_t edge = edge_of(parent, word_hash);
  if (const Slot& slot = slots_[slot_of(edge)]; slot.edge != 0) return slot.child;
  if (2 * values_.size() >= slots_.size()) resize(2 * slots_.size());
  const Node node = static_cast<Node>(values_.size());
  if (parent == root) first_words_.set(word_hash % first_word_bits);
  slots_[slot_of(edge)] = {edge, node};
  values_.push_back(no_value);
  return node;
}

}  // namespace broadsheet::names
