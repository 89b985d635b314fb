#include "indexer/readers/field_mapping.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "common/error.h"
#include "common/schema.h"

namespace broadsheet {
namespace {

struct MemberName {
  std::string_view field;
  Member member;
};
constexpr std::array member_names = {
    MemberName{"id", Member::id},          MemberName{"title", Member::title},
    MemberName{"text", Member::text},      MemberName{"url", Member::url},
    MemberName{"source", Member::source},  MemberName{"language", Member::language},
    MemberName{"date", Member::date},      MemberName{"author", Member::author},
    MemberName{"section", Member::section}};
static_assert(member_names.size() == member_count);

constexpr std::size_t max_key_bytes = 64;  // of keys that are looked up without an allocation

std::string lower(std::string_view key) {
  std::string lowered(key);
  for (char& c : lowered)
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
  return lowered;
}

std::vector<std::string_view> words_of(std::string_view list) {
  std::vector<std::string_view> words;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (end > 0) words.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return words;
}

std::string field_list() {
  std::string list;
  for (const MemberName& name : member_names) list += (list.empty() ? "" : ", ") + std::string(name.field);
  return list;
}

}  // namespace

FieldMapping::FieldMapping(const std::vector<std::pair<std::string, std::string>>& mapping) {
  for (const MemberName& name : member_names) {
    targets_.try_emplace(std::string(name.field), Target{name.member, 1});
    std::uint16_t rank = 2;
    for (std::string_view alias : words_of(find_field(name.field)->aliases))
      targets_.try_emplace(lower(alias), Target{name.member, rank++});
  }
  const auto aliases = targets_;
  for (const auto& [to, from] : mapping) {
    const auto target = aliases.find(lower(to));
    if (target == aliases.end())
      throw UsageError(
          fmt::format("--map {}={}: there is no field \"{}\"; fields are {}.", to, from, to, field_list()));
    targets_.insert_or_assign(lower(from), Target{target->second.member, 0});
  }
}

std::optional<FieldMapping::Target> FieldMapping::find(std::string_view key) const {
  std::array<char, max_key_bytes> lowered;
  auto found = targets_.end();
  if (key.size() <= lowered.size()) {
    std::transform(key.begin(), key.end(), lowered.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; });
    found = targets_.find(std::string_view(lowered.data(), key.size()));
  } else {
    found = targets_.find(lower(key));
  }
  if (found == targets_.end()) return std::nullopt;
  return found->second;
}

}  // namespace broadsheet
