#include "indexer/records/document_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_set>

#include "common/language.h"
#include "indexer/html/embedded_html.h"
#include "indexer/html/html_text.h"
#include "indexer/input/clean_text.h"
#include "indexer/input/double_encoding.h"
#include "indexer/records/absent_value.h"
#include "indexer/records/address_date.h"
#include "indexer/records/list_literal.h"
#include "indexer/records/plain_value.h"
#include "indexer/records/prose.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_shown_bytes = 60;  // of a value in a warning
constexpr std::size_t max_dates = 32;        // of one record

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

const std::string& whole_of(const std::string& value) {
  return value;
}
std::string whole_of(const std::pair<std::string, std::string>& extra) {
  return extra.first + '\0' + extra.second;
}

template <typename Item>
void drop_repeated(std::vector<Item>& items) {
  if (items.size() < 2) return;
  std::unordered_set<std::string> seen;
  std::erase_if(items, [&](const Item& item) { return !seen.insert(whole_of(item)).second; });
}

}  // namespace

void DocumentBuilder::add(std::string_view key, std::string_view value) {
  if (is_absent(value)) return;
  const std::string repaired = repaired_value(value);
  if (!repaired.empty()) value = repaired;
  const auto target = mapping_.find(key);
  see(key, target);
  if (!target && key.find('.') != key.npos)
    if (const auto date = date_target(key)) return add_date_of_key(*date, key, value);
  if (!target) return add_extra(key, value);
  add_to(*target, key, value);
  if (target->is_mapped()) add_meaning(key, value);
}

void DocumentBuilder::add_to(FieldMapping::Target target, std::string_view key, std::string_view value) {
  if (!is_list(target.member)) return add_single(target, key, value);
  for (const std::string& item : list_items(value, list_separators(target.member, key)))
    add_to_list(target.member, item);
}

// Empty when the value is not encoded twice.
std::string DocumentBuilder::repaired_value(std::string_view value) {
  if (!may_be_double_encoded(value)) return {};
  std::string repaired(value);
  const std::size_t characters = repair_double_encoding(repaired);
  doubles_ += characters;
  return characters > 0 ? repaired : std::string();
}

void DocumentBuilder::add_item(std::string_view key, std::string_view value) {
  const auto target = mapping_.find(key);
  if (!target || !is_list(target->member)) return add(key, value);
  see(key, target);
  const std::string repaired = repaired_value(value);
  if (!is_absent(value)) add_to_list(target->member, repaired.empty() ? value : repaired);
}

// A mapped key also fills what its name means, if nothing else does: `--map id=url` takes no address away.
void DocumentBuilder::add_meaning(std::string_view mapped_key, std::string_view value) {
  const auto meaning = mapping_.meaning(mapped_key);
  if (meaning && !is_list(meaning->member) && meaning->member != Member::text)
    add_single(*meaning, mapped_key, value);
}

void DocumentBuilder::set(Member member, std::string value) {
  if (is_blank(value)) return;
  doubles_ += repair_double_encoding(value);
  if (is_list(member)) return add_to_list(member, value);
  if (member == Member::text) return texts_.push_back({no_rank - 1, false, {}, std::move(value)});
  Slot& slot = slots_[index(member)];
  if (slot.rank == no_rank) slot = Slot{no_rank - 1, {}, std::move(value)};
}

void DocumentBuilder::set_body(std::string text) {
  if (is_blank(text)) return;
  doubles_ += repair_double_encoding(text);
  const auto taken =
      std::partition(texts_.begin(), texts_.end(), [](const auto& other) { return other.is_mapped; });
  for (auto other = taken; other != texts_.end(); ++other) add_extra(other->key, other->value);
  texts_.erase(taken, texts_.end());
  texts_.push_back({no_rank - 1, false, {}, std::move(text)});
}

void DocumentBuilder::leave_out(std::string_view key, std::string_view value) {
  keys_.push_back({std::string(key),
                   {},
                   false,
                   true,
                   shortened(clean_line(value.substr(0, 4 * max_shown_bytes)), max_shown_bytes)});
}

void DocumentBuilder::see(std::string_view key, std::optional<FieldMapping::Target> target) {
  if (!keys_.empty() && keys_.back().key == key) return;
  keys_.push_back(
      {std::string(key), target ? std::optional(target->member) : std::nullopt, false, false, {}});
}

void DocumentBuilder::add_single(FieldMapping::Target target, std::string_view key, std::string_view value) {
  if (is_blank(value)) return;
  if (target.member == Member::date) return add_date_of_key(target, key, value);
  const std::string unlisted = value_of_list(target.member, value);
  if (!unlisted.empty()) value = unlisted;
  if (target.member == Member::text)
    return texts_.push_back({target.rank, target.is_mapped(), std::string(key), std::string(value)});
  if (target.member == Member::summary)
    return summaries_.push_back({target.rank, target.is_mapped(), std::string(key), std::string(value)});
  Slot& slot = slots_[index(target.member)];
  if (target.rank > slot.rank) return add_extra(key, value);
  if (target.rank == slot.rank) return;
  if (!slot.key.empty()) add_extra(slot.key, slot.value);
  slot.rank = target.rank;
  slot.key.assign(key);
  slot.value.assign(value);
}

void DocumentBuilder::add_to_list(Member member, std::string_view value) {
  std::string cleaned = clean_line(without_markup(value));
  if (!cleaned.empty()) (member == Member::author ? authors_ : sections_).push_back(std::move(cleaned));
}

void DocumentBuilder::add_extra(std::string_view key, std::string_view value) {
  if (value.empty()) return;
  extras_.emplace_back(clean_line(key), without_markup(value));
  count_nuls(clean_text(extras_.back().second));
}

std::string DocumentBuilder::line_of(Member member) const {
  const std::string& value = slots_[index(member)].value;
  return clean_line(member == Member::id ? value : without_markup(value));
}

// The key whose values have most prose together; empty when none has more than `bytes`.
std::string DocumentBuilder::key_of_longest_prose(std::size_t bytes) const {
  std::string longest;
  std::map<std::string_view, std::size_t> prose;
  for (const auto& [key, value] : extras_) {
    if (!is_prose(value)) continue;
    std::size_t& sum = prose[key] += value.size();
    if (sum <= bytes) continue;
    bytes = sum;
    longest = key;
  }
  return longest;
}

// The values of an extra as a text. They are no extras then.
std::string DocumentBuilder::take_as_text(const std::string& key) {
  std::vector<TextCandidate> values;
  for (auto& [name, value] : extras_)
    if (name == key) values.push_back({0, true, name, std::move(value)});
  std::erase_if(extras_, [&](const auto& extra) { return extra.first == key; });
  for (SeenKey& seen : keys_)
    if (clean_line(seen.key) == key) seen.is_text = true;
  return choose_text(std::move(values)).text;
}

/// Summaries never replace a text: all are kept, and all are searched.
void DocumentBuilder::read_text(Document& document) {
  ChosenText chosen = choose_text(std::move(texts_));
  for (TextCandidate& other : chosen.others) add_extra(other.key, other.value);
  std::stable_sort(summaries_.begin(), summaries_.end(),
                   [](const auto& a, const auto& b) { return a.rank > b.rank; });
  if (is_blank(chosen.text) && guesses_text_) {
    const std::size_t known = summaries_.empty() ? 0 : summaries_.back().value.size();
    if (const std::string key = key_of_longest_prose(known); !key.empty()) chosen.text = take_as_text(key);
  }
  const bool has_body = !is_blank(chosen.text);
  for (const TextCandidate& summary : summaries_) {
    if (has_body || &summary != &summaries_.back()) add_extra(summary.key, summary.value);
    chosen.text = with_summary(std::move(chosen.text),
                               is_piece_of_html(summary.value) ? html_text(summary.value) : summary.value);
  }
  document.text = std::move(chosen.text);
  count_nuls(clean_text(document.text));
  Slot& title = slots_[index(Member::title)];
  if (chosen.was_html && !title.key.empty()) title.value = html_text(title.value);
}

std::optional<FieldMapping::Target> DocumentBuilder::date_target(std::string_view path) const {
  if (const auto target = mapping_.find(path)) return target->member == Member::date ? target : std::nullopt;
  const std::size_t dot = path.rfind('.');
  if (dot == path.npos || !is_part_of_date(path.substr(dot + 1))) return std::nullopt;
  return date_target(path.substr(0, dot));
}

void DocumentBuilder::add_date(DateFrom from, std::string_view value, DateKeyKind kind) {
  if (is_blank(value) || dates_.size() >= max_dates) return;
  dates_.push_back({.from = from, .value = clean_line(value), .kind = kind});
}

void DocumentBuilder::add_date_of_key(FieldMapping::Target target, std::string_view key,
                                      std::string_view value) {
  if (is_blank(value)) return;
  if (dates_.size() >= max_dates) return add_extra(key, value);
  // The first number of a list is a year, even in a moment: `[2021, 5, 3, 10, 20]`.
  if (!dates_.empty() && dates_.back().key == key && dates_.back().kind == DateKeyKind::moment)
    dates_.back().kind = DateKeyKind::day;
  // A key that --map names is a date whatever it is called.
  const DateKeyKind kind =
      target.is_mapped() ? DateKeyKind::day : date_key_kind(key.substr(key.rfind('.') + 1));
  dates_.push_back({DateFrom::key, clean_line(value), kind, std::string(key), target.rank});
}

/// Other dates of the record become extras.
void DocumentBuilder::read_date(Document& document) {
  // Before the name of the file, which may have the day of a crawl.
  if (std::string day = day_of_address(document.url); !day.empty())
    dates_.insert(dates_.begin(), {.from = DateFrom::address, .value = std::move(day)});
  if (dates_.empty()) return;
  const std::string& locale = slots_[index(Member::language)].value;
  DateChoice choice = choose_date(dates_, {.order_of_rows = mapping_.day_order(),
                                           .source = {locale, document.url, document.source},
                                           .title = document.title,
                                           .text = document.text});
  document.date = choice.date;
  document.date_from = choice.from;
  for (std::string& warning : choice.warnings) warn(std::move(warning));
  for (const DateCandidate& other : dates_)
    if (!other.key.empty()) add_extra(other.key, other.value);
}

ParsedRecord DocumentBuilder::finish(const RawRecord& raw) {
  Document document;
  read_text(document);
  document.title = line_of(Member::title);
  if (document.title.empty() && is_blank(document.text)) return BadRecord{raw.where, "no text and no title"};
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
  if (doubles_ > 0) warn(fmt::format("repaired {} characters that were encoded twice", doubles_));
  return ParsedDocument{std::move(document), std::move(warnings_), std::move(keys_)};
}

}  // namespace broadsheet::readers
