#include "indexer/records/document_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "common/language.h"
#include "indexer/html/embedded_html.h"
#include "indexer/html/html_text.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_shown_bytes = 60;  // of a value in a warning

bool is_list(Member member) {
  return member == Member::author || member == Member::section;
}

// Topics, tags and keywords may be lists in one string. The name of a section or author may contain a comma.
std::string_view list_separators(Member member, std::string_view key) {
  const bool plural = key.ends_with('s') || key.ends_with('S');
  return member == Member::section && plural ? ";|," : ";|";
}

// Makes `de` of `de-AT`, `German` or `DEU`. Unknown codes stay; anything else is left to detection.
std::string language_code(std::string_view given) {
  const std::string_view language = trim(given);
  if (const Language* known = find_language(language)) return std::string(known->code);
  std::string code(language.substr(0, language.find_first_of("-_")));
  for (char& c : code) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
  const bool plausible = (code.size() == 2 || code.size() == 3) &&
                         std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return plausible ? code : std::string();
}

// Cuts at a character.
std::string shortened(std::string text) {
  if (text.size() <= max_shown_bytes) return text;
  std::size_t size = max_shown_bytes;
  while (size > 0 && (text[size] & 0xc0) == 0x80) --size;
  return text.substr(0, size) + "...";
}

const std::string& key_of(const std::string& value) {
  return value;
}
const std::string& key_of(const std::pair<std::string, std::string>& extra) {
  return extra.first;
}

template <typename Item>
void drop_repeated(std::vector<Item>& items) {
  if (items.size() < 2) return;
  std::unordered_set<std::string> seen;
  std::erase_if(items, [&](const Item& item) { return !seen.insert(key_of(item)).second; });
}

// Why there is no text. If no key says so, it may be in the longest extra that is long enough.
std::string no_text(const std::vector<std::pair<std::string, std::string>>& extras) {
  constexpr std::size_t text_bytes = 60;
  const auto longest = std::max_element(extras.begin(), extras.end(), [](const auto& a, const auto& b) {
    return a.second.size() < b.second.size();
  });
  if (longest == extras.end() || longest->second.size() < text_bytes) return "no text";
  return fmt::format("no text; if it is in \"{0}\", say so with --map text={0}", shortened(longest->first));
}

}  // namespace

void DocumentBuilder::add(std::string_view key, std::string_view value) {
  const auto target = mapping_.find(key);
  if (!target) return add_extra(key, value);
  if (!is_list(target->member)) return add_single(*target, key, value);
  const std::string_view separators = list_separators(target->member, key);
  while (!value.empty()) {
    const std::size_t end = std::min(value.find_first_of(separators), value.size());
    add_to_list(target->member, value.substr(0, end));
    value.remove_prefix(std::min(end + 1, value.size()));
  }
}

void DocumentBuilder::add_item(std::string_view key, std::string_view value) {
  const auto target = mapping_.find(key);
  if (target && is_list(target->member)) return add_to_list(target->member, value);
  add(key, value);
}

void DocumentBuilder::set(Member member, std::string value) {
  if (is_blank(value)) return;
  if (is_list(member)) return add_to_list(member, value);
  Slot& slot = slots_[index(member)];
  if (slot.rank == no_rank) slot = Slot{no_rank - 1, {}, std::move(value)};
}

void DocumentBuilder::add_single(FieldMapping::Target target, std::string_view key, std::string_view value) {
  if (is_blank(value)) return;
  Slot& slot = slots_[index(target.member)];
  if (target.rank > slot.rank) return add_extra(key, value);
  if (target.rank == slot.rank) return;
  if (!slot.key.empty()) add_extra(slot.key, slot.value);
  slot.rank = target.rank;
  slot.key.assign(key);
  slot.value.assign(value);
}

void DocumentBuilder::add_to_list(Member member, std::string_view value) {
  std::string cleaned = clean_line(value);
  if (!cleaned.empty()) (member == Member::author ? authors_ : sections_).push_back(std::move(cleaned));
}

void DocumentBuilder::add_extra(std::string_view key, std::string_view value) {
  if (value.empty()) return;
  extras_.emplace_back(clean_line(key), value);
  count_nuls(clean_text(extras_.back().second));
}

std::string DocumentBuilder::line_of(Member member) const {
  return clean_line(slots_[index(member)].value);
}

/// If the text of a record is HTML, so is its title.
void DocumentBuilder::read_html() {
  Slot& text = slots_[index(Member::text)];
  if (text.key.empty() || !is_piece_of_html(text.value)) return;
  text.value = html_text(text.value);
  Slot& title = slots_[index(Member::title)];
  if (!title.key.empty()) title.value = html_text(title.value);
}

void DocumentBuilder::read_date(Document& document) {
  if (!has(Member::date)) return;
  const std::string written = line_of(Member::date);
  document.date = parse_date(written);
  if (!document.date) warn("date not understood: " + shortened(written));
}

ParsedRecord DocumentBuilder::finish(const RawRecord& raw) {
  read_html();
  Document document;
  document.text = std::move(slots_[index(Member::text)].value);
  count_nuls(clean_text(document.text));
  document.title = line_of(Member::title);
  if (document.title.empty() && is_blank(document.text)) return BadRecord{raw.where, no_text(extras_)};
  document.id = line_of(Member::id);
  if (document.id.empty()) document.id = raw.id.empty() ? raw.where : raw.id;
  document.url = line_of(Member::url);
  document.source = line_of(Member::source);
  document.language = language_code(slots_[index(Member::language)].value);
  read_date(document);
  drop_repeated(authors_);
  drop_repeated(sections_);
  drop_repeated(extras_);
  document.authors = std::move(authors_);
  document.sections = std::move(sections_);
  document.extras = std::move(extras_);
  if (nuls_ > 0) warn(fmt::format("replaced {} NUL bytes", nuls_));
  return ParsedDocument{std::move(document), std::move(warnings_)};
}

}  // namespace broadsheet::readers
