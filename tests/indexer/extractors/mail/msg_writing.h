// Writes messages of Outlook for tests ([MS-OXMSG]).
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "indexer/extraction/extracted_document.h"
#include "tests/support/compound_file.h"

namespace broadsheet::testing {

/// A message, recipient or attachment: its properties by their numbers, and folders inside.
struct MsgFolder {
  std::map<std::uint16_t, std::string> texts;  ///< UTF-8, written as UTF-16
  std::map<std::uint16_t, std::string> ansi_texts, binaries;
  std::map<std::uint16_t, std::uint32_t> numbers;
  std::map<std::uint16_t, std::uint64_t> times;
  std::map<std::string, MsgFolder> folders;
  std::size_t head_bytes = 8;  ///< before the list of properties
};

MsgFolder msg_message(const std::string& subject, const std::string& text);
MsgFolder msg_recipient(std::uint32_t type, const std::string& name, const std::string& address);
MsgFolder msg_attachment(const std::string& name, const std::string& bytes);
MsgFolder msg_embedded(MsgFolder message);

std::string msg_file(MsgFolder message);

extraction::ExtractedDocument read_msg(std::string bytes);

}  // namespace broadsheet::testing
