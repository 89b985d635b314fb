#include "tests/indexer/extractors/mail/msg_writing.h"

#include <fmt/format.h>

#include "common/unicode.h"
#include "indexer/extractors/mail/outlook_message.h"

namespace broadsheet::testing {
namespace {

using Streams = std::vector<std::pair<std::string, std::string>>;

std::string little(std::uint64_t number, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(number >> 8 * i & 0xff);
  return out;
}

// Of characters below U+10000.
std::string utf16(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) out += little(next_code_point(text, at), 2);
  return out;
}

std::string entry(std::uint16_t id, std::uint16_t type, std::uint64_t value) {
  return little(type, 2) + little(id, 2) + little(6, 4) + little(value, 8);
}

void write(const MsgFolder& folder, const std::string& path, Streams& streams) {
  const auto add = [&](std::uint16_t id, int type, const std::string& bytes) {
    streams.emplace_back(fmt::format("{}__substg1.0_{:04X}{:04X}", path, id, type), bytes);
  };
  for (const auto& [id, text] : folder.texts) add(id, 0x1f, utf16(text));
  for (const auto& [id, text] : folder.ansi_texts) add(id, 0x1e, text);
  for (const auto& [id, bytes] : folder.binaries) add(id, 0x102, bytes);
  std::string list(folder.head_bytes, '\0');
  for (const auto& [id, number] : folder.numbers) list += entry(id, 3, number);
  for (const auto& [id, time] : folder.times) list += entry(id, 0x40, time);
  streams.emplace_back(path + "__properties_version1.0", list);
  for (const auto& [name, inner] : folder.folders) write(inner, path + name + "/", streams);
}

struct UnboundedBudget final : extraction::TimeBudget {
  void part_done() override {}
};

}  // namespace

MsgFolder msg_message(const std::string& subject, const std::string& text) {
  MsgFolder message;
  message.texts[0x0037] = subject;
  if (!text.empty()) message.texts[0x1000] = text;
  return message;
}

MsgFolder msg_recipient(std::uint32_t type, const std::string& name, const std::string& address) {
  MsgFolder recipient;
  recipient.numbers[0x0c15] = type;
  recipient.texts[0x3001] = name;
  recipient.texts[0x3003] = address;
  return recipient;
}

MsgFolder msg_attachment(const std::string& name, const std::string& bytes) {
  MsgFolder attachment;
  attachment.numbers[0x3705] = 1;
  attachment.texts[0x3707] = name;
  attachment.binaries[0x3701] = bytes;
  return attachment;
}

MsgFolder msg_embedded(MsgFolder message) {
  MsgFolder attachment;
  attachment.numbers[0x3705] = 5;
  message.head_bytes = 24;
  attachment.folders["__substg1.0_3701000D"] = std::move(message);
  return attachment;
}

std::string msg_file(MsgFolder message) {
  message.head_bytes = 32;
  Streams streams;
  write(message, "", streams);
  return compound_file(streams);
}

extraction::ExtractedDocument read_msg(std::string bytes) {
  UnboundedBudget budget;
  return extraction::extract_msg({"msg", "test.msg", {}, std::move(bytes)}, budget);
}

}  // namespace broadsheet::testing
