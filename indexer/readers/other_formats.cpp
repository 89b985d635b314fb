#include "indexer/readers/other_formats.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "indexer/input/clean_text.h"
#include "indexer/readers/format_signatures.h"
#include "indexer/readers/xml_kinds.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t binary_probe_bytes = 4096;

std::string not_read(std::string_view name, std::string_view advice) {
  return fmt::format("{}, which this version does not read{}{}", name, advice.empty() ? "" : "; ", advice);
}

bool has_control_characters(std::string_view bytes) {
  const std::string_view probe = bytes.substr(0, binary_probe_bytes);
  return std::any_of(probe.begin(), probe.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  });
}

std::string named_by(std::span<const FormatSignature> rows, std::string_view bytes) {
  for (const FormatSignature& row : rows) {
    if (bytes.size() < row.offset || !bytes.substr(row.offset).starts_with(row.bytes)) continue;
    if (row.inside.empty() || bytes.find(row.inside) != bytes.npos) return not_read(row.name, row.advice);
  }
  return {};
}

// Only with a declaration or a root that we know: other text may begin with a tag as well.
std::string named_xml(std::string_view text) {
  const std::string_view root = xml_root(text);
  if (root.empty() || root == "html") return {};
  const std::string kind = xml_kind(root);
  const bool declared = text.starts_with("<?xml") || text.starts_with("<!DOCTYPE");
  const bool known = !kind.starts_with("XML ") && root != "article" && root != "entry" && root != "bill";
  return declared || known ? not_read(kind, "convert it to HTML, CSV or JSON Lines first") : std::string();
}

}  // namespace

bool looks_binary(std::string_view bytes) {
  const auto is_text_control = [](char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\b' || c == '\x1b' || c == '\0';
  };
  // Stray NUL and control characters occur in texts. In compressed or executable files they are everywhere.
  const std::string_view probe = bytes.substr(0, binary_probe_bytes);
  std::size_t controls = 0, zeros = 0;
  for (char c : probe) {
    zeros += c == '\0';
    controls += static_cast<unsigned char>(c) < 0x20 && !is_text_control(c);
  }
  return controls * 50 > probe.size() || zeros * 10 > probe.size();
}

std::string other_format(const Head& head) {
  const std::string_view text = trim(head.bytes);
  std::string named = named_by(text_signatures(), text);
  if (named.empty() && has_control_characters(head.bytes)) named = named_by(binary_signatures(), head.bytes);
  const bool is_page = head.extension.starts_with("htm") || head.extension.starts_with("xhtm");
  if (named.empty() && !is_page) named = named_xml(text);
  return named;
}

std::string reason_of_rejection(const Head& head) {
  std::string named = other_format(head);
  if (!named.empty()) return named;
  if (looks_binary(head.bytes)) return "binary data in a format that Broadsheet does not know";
  if (head.extension.empty()) return "not a format that Broadsheet reads";
  return fmt::format("not a format that Broadsheet reads (.{}); if it is text, add --format text",
                     head.extension);
}

}  // namespace broadsheet::readers
