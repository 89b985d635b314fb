#include "searcher/render/file_address.h"

#include <fmt/format.h>

namespace broadsheet::render {
namespace {

// RFC 3986, section 3.3: what a path may have unescaped.
bool stands_in_path(unsigned char byte) {
  constexpr std::string_view marks = "-._~!$&'()*+,;=:@/";
  const bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
  return letter || (byte >= '0' && byte <= '9') ||
         (byte > 0 && marks.find(static_cast<char>(byte)) != marks.npos);
}

}  // namespace

std::string file_address(std::string_view path, std::size_t page) {
  if (path.empty() || path.front() != '/') return {};
  std::string address = "file://";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (stands_in_path(byte))
      address += c;
    else
      address += fmt::format("%{:02X}", byte);
  }
  return page > 0 ? fmt::format("{}#page={}", address, page) : address;
}

std::string address_of(const Hit& hit) {
  return hit.url.empty() ? file_address(hit.file, page_of(hit)) : hit.url;
}

}  // namespace broadsheet::render
