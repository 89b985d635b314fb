#include "indexer/records/field_mapping.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "common/error.h"
#include "common/unicode.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_key_bytes = 64;  // longer keys are not looked up without an allocation

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

// Letters that have no accent to remove.
std::string plain_letters(std::string text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> letters = {
      {{"ł", "l"}, {"ø", "o"}, {"đ", "d"}, {"ı", "i"}, {"æ", "ae"}, {"œ", "oe"}}};
  for (const auto& [letter, plain] : letters)
    for (std::size_t at = 0; (at = text.find(letter, at)) != std::string::npos; at += plain.size())
      text.replace(at, letter.size(), plain);
  return text;
}

std::string folded(std::string_view key) {
  const std::string plain = is_ascii(key) ? std::string(key) : plain_letters(fold_accents(key));
  std::string out;
  fold_key(plain, std::back_inserter(out));
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
  for (const FieldKeys& row : field_keys()) list += (list.empty() ? "" : ", ") + std::string(row.name);
  return list;
}

}  // namespace

FieldMapping::FieldMapping(const std::vector<std::pair<std::string, std::string>>& mapping) {
  for (const FieldKeys& row : field_keys()) {
    std::uint16_t rank = first_table_rank;
    targets_.try_emplace(folded(row.name), Target{row.member, rank++});
    for (std::string_view key : words_of(row.keys))
      targets_.try_emplace(folded(key), Target{row.member, rank++});
  }
  const Targets table = targets_;
  std::uint16_t place = 0;
  for (const auto& [to, from] : mapping) {
    const auto target = table.find(folded(to));
    if (target == table.end())
      throw UsageError(
          fmt::format("--map {}={}: there is no field \"{}\"; fields are {}.", to, from, to, field_list()));
    const std::string key = folded(from);
    targets_.insert_or_assign(key, Target{target->second.member, place++});
    if (const auto meaning = table.find(key); meaning != table.end()) meanings_.insert(*meaning);
  }
}

FieldMapping FieldMapping::with_day_order(DayOrder order) const {
  FieldMapping mapping = *this;
  mapping.day_order_ = order;
  return mapping;
}

const FieldMapping& FieldMapping::standard() {
  static const FieldMapping mapping;
  return mapping;
}

std::optional<FieldMapping::Target> FieldMapping::find(std::string_view key) const {
  std::array<char, max_key_bytes> short_key;
  auto found = targets_.end();
  if (key.size() <= short_key.size() && is_ascii(key))
    found = targets_.find(std::string_view(short_key.begin(), fold_key(key, short_key.begin())));
  else
    found = targets_.find(folded(key));
  if (found == targets_.end()) return std::nullopt;
  return found->second;
}

std::optional<FieldMapping::Target> FieldMapping::meaning(std::string_view mapped_key) const {
  if (meanings_.empty()) return std::nullopt;
  const auto found = meanings_.find(folded(mapped_key));
  if (found == meanings_.end()) return std::nullopt;
  return found->second;
}

bool FieldMapping::reaches_into(std::string_view key) const {
  const std::string beginning = folded(key) + '.';
  return std::any_of(targets_.begin(), targets_.end(), [&](const auto& entry) {
    return entry.second.is_mapped() && entry.first.starts_with(beginning);
  });
}

}  // namespace broadsheet::readers
