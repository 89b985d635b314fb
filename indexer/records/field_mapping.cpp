#include "indexer/records/field_mapping.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "common/error.h"
#include "common/schema.h"

namespace broadsheet::readers {
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

constexpr std::size_t max_key_bytes = 64;  // longer keys are not looked up

/// Writes the key in the form for comparison to `out`, which has enough room. Returns the end.
template <class Out>
Out fold_key(std::string_view key, Out out) {
  for (std::size_t i = 0; i < key.size(); ++i) {
    const char c = key[i];
    if (i > 0 && (c == '_' || c == '-' || c == ' ')) continue;
    *out++ = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c;
  }
  return out;
}

std::string folded(std::string_view key) {
  std::string out;
  fold_key(key, std::back_inserter(out));
  return out;
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
      targets_.try_emplace(folded(alias), Target{name.member, rank++});
  }
  const auto aliases = targets_;
  for (const auto& [to, from] : mapping) {
    const auto target = aliases.find(folded(to));
    if (target == aliases.end())
      throw UsageError(
          fmt::format("--map {}={}: there is no field \"{}\"; fields are {}.", to, from, to, field_list()));
    targets_.insert_or_assign(folded(from), Target{target->second.member, 0});
  }
}

std::optional<FieldMapping::Target> FieldMapping::find(std::string_view key) const {
  std::array<char, max_key_bytes> short_key;
  auto found = targets_.end();
  if (key.size() <= short_key.size())
    found = targets_.find(std::string_view(short_key.begin(), fold_key(key, short_key.begin())));
  else
    found = targets_.find(folded(key));
  if (found == targets_.end()) return std::nullopt;
  return found->second;
}

}  // namespace broadsheet::readers
