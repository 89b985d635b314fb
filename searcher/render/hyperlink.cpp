#include "searcher/render/hyperlink.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace broadsheet::render {
namespace {

/// All terminals accept this length. Some show longer sequences as text.
constexpr std::size_t max_target_bytes = 2083;

bool starts_with_scheme(std::string_view url, std::string_view scheme) {
  return url.size() > scheme.size() &&
         std::equal(scheme.begin(), scheme.end(), url.begin(),
                    [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
}

}  // namespace

std::string link_target(std::string_view url) {
  constexpr std::array<std::string_view, 3> schemes{"http://", "https://", "file://"};
  const bool known = std::any_of(schemes.begin(), schemes.end(),
                                 [&](auto scheme) { return starts_with_scheme(url, scheme); });
  if (!known) return {};
  std::string target;
  for (const char c : url) {
    if (c > 0x20 && c < 0x7F)
      target += c;
    else
      fmt::format_to(std::back_inserter(target), "%{:02X}", static_cast<unsigned char>(c));
  }
  return target.size() <= max_target_bytes ? target : std::string();
}

void open_link(std::string_view target, std::string& out) {
  if (!target.empty()) out.append("\x1b]8;;").append(target).append("\x1b\\");
}

void close_link(std::string_view target, std::string& out) {
  if (!target.empty()) out += "\x1b]8;;\x1b\\";
}

}  // namespace broadsheet::render
