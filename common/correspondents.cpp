#include "common/correspondents.h"

namespace broadsheet {
namespace {

/// A correspondent taken apart; either may be empty.
struct NameAndAddress {
  std::string_view name, address;
};

std::string_view without_blanks_and_quotes(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \"");
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(" \"") - begin + 1);
}

NameAndAddress taken_apart(std::string_view correspondent) {
  const std::size_t open = correspondent.rfind('<');
  if (open == correspondent.npos) {
    const std::string_view whole = without_blanks_and_quotes(correspondent);
    const bool is_address = whole.find('@') != whole.npos && whole.find(' ') == whole.npos;
    return is_address ? NameAndAddress{{}, whole} : NameAndAddress{whole, {}};
  }
  const std::string_view address = correspondent.substr(open + 1);
  return {without_blanks_and_quotes(correspondent.substr(0, open)), address.substr(0, address.find('>'))};
}

}  // namespace

std::vector<std::string_view> displayed_names(const std::vector<std::string_view>& correspondents) {
  std::vector<std::string_view> names;
  for (const std::string_view correspondent : correspondents) {
    const NameAndAddress parts = taken_apart(correspondent);
    const std::string_view shown = parts.name.empty() ? parts.address : parts.name;
    if (!shown.empty()) names.push_back(shown);
  }
  return names;
}

std::vector<std::string_view> addresses_and_domains(const std::vector<std::string_view>& correspondents) {
  std::vector<std::string_view> values;
  for (const std::string_view correspondent : correspondents) {
    const std::string_view address = taken_apart(correspondent).address;
    if (address.empty()) continue;
    values.push_back(address);
    const std::size_t at = address.rfind('@');
    if (at != address.npos && at + 1 < address.size()) values.push_back(address.substr(at + 1));
  }
  return values;
}

}  // namespace broadsheet
