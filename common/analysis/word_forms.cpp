#include "common/analysis/word_forms.h"

#include <xxhash.h>

#include <algorithm>

#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr char spelling_mark = '\xff', plain_mark = '\xfe';

std::string term_value(std::string_view form, std::string_view term) {
  const auto differ = std::mismatch(form.begin(), form.end(), term.begin(), term.end());
  std::string value(1, static_cast<char>(form.end() - differ.first));
  return value.append(differ.second, term.end());
}

/// A mark of plain writing is useful only beside a spelling with accents, which directly follows it.
void drop_needless_marks(std::vector<WordFormEntry>& entries) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool has_accents = i + 1 < entries.size() && entries[i + 1].form == entries[i].form;
    if (entries[i].value.starts_with(plain_mark) && !has_accents) continue;
    if (kept != i) entries[kept] = std::move(entries[i]);
    ++kept;
  }
  entries.resize(kept);
}

}  // namespace

std::optional<std::string> term_of_form(std::string_view form, std::string_view value) {
  if (value.empty() || value.front() == spelling_mark || value.front() == plain_mark) return std::nullopt;
  const auto cut = static_cast<unsigned char>(value.front());
  if (cut > form.size()) return std::nullopt;
  return std::string(form.substr(0, form.size() - cut)).append(value.substr(1));
}

std::optional<std::string_view> spelling_of_form(std::string_view value) {
  if (value.empty() || value.front() != spelling_mark) return std::nullopt;
  return value.substr(1);
}

std::string spelling_of_form(std::string_view form, const std::vector<std::string>& values) {
  std::string found;
  for (const std::string& value : values) {
    if (value.starts_with(plain_mark)) return std::string(form);
    if (const auto spelling = spelling_of_form(value); spelling && found.empty()) found = *spelling;
  }
  return found.empty() ? std::string(form) : found;
}

void WordForms::add(std::string_view word, std::string_view term, std::string_view alternate) {
  if (word.size() > longest_word_form || term.size() > longest_word_form) return;
  const std::size_t hash =
      XXH3_64bits_withSeed(word.data(), word.size(), XXH3_64bits(term.data(), term.size()));
  if (!seen_.insert(hash).second) return;
  const std::string form = is_ascii(word) ? std::string(word) : fold_accents(word);
  if (form.empty() || form.size() > longest_word_form) return;
  add_entry(form, term_value(form, term));
  if (!alternate.empty()) add_entry(form, term_value(form, alternate));
  add_entry(form, form == word ? std::string(1, plain_mark) : spelling_mark + std::string(word));
}

void WordForms::add_entry(std::string_view form, std::string_view value) {
  entries_.append(form) += '\0';
  entries_ += static_cast<char>(value.size());
  entries_ += value;
}

void WordForms::visit(const std::function<void(WordFormEntry)>& visit) const {
  for (std::size_t at = 0; at < entries_.size();) {
    const std::size_t form_end = entries_.find('\0', at);
    const auto value_size = static_cast<unsigned char>(entries_[form_end + 1]);
    visit({entries_.substr(at, form_end - at), entries_.substr(form_end + 2, value_size)});
    at = form_end + 2 + value_size;
  }
}

std::vector<WordFormEntry> merged_forms(const std::vector<const WordForms*>& parts) {
  std::vector<WordFormEntry> merged;
  for (const WordForms* part : parts)
    part->visit([&](WordFormEntry entry) { merged.push_back(std::move(entry)); });
  std::sort(merged.begin(), merged.end());
  merged.erase(std::unique(merged.begin(), merged.end()), merged.end());
  drop_needless_marks(merged);
  return merged;
}

}  // namespace broadsheet
