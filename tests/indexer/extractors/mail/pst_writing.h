// Writes stores of Outlook for tests: as little of [MS-PST] as there must be.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "indexer/extraction/extracted_document.h"

namespace broadsheet::testing {

/// A node: the store, a folder or an item. Properties by their numbers.
struct PstNode {
  std::uint32_t id = 0;  ///< ascending from node to node
  std::uint32_t parent = 0;
  std::map<std::uint16_t, std::string> texts;  ///< UTF-8
  std::map<std::uint16_t, std::uint32_t> numbers;
  std::map<std::uint16_t, std::uint64_t> times;
};

/// The store and its top folder, which every store has.
std::vector<PstNode> empty_store();
PstNode pst_folder(std::uint32_t id, std::uint32_t parent, const std::string& name);
/// Of a class such as `IPM.Note` or `IPM.Appointment`.
PstNode pst_item_node(std::uint32_t id, std::uint32_t parent, const std::string& message_class);

inline constexpr std::uint32_t pst_top = 0x2142;

/// A file in the form of Outlook 2003 and later, not encoded.
std::string pst_file_of(const std::vector<PstNode>& nodes);

/// All documents of a store, which is written into a file for that.
std::vector<extraction::ExtractedDocument> read_pst(const std::string& bytes);

}  // namespace broadsheet::testing
