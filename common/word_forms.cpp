#include "common/word_forms.h"

#include <xxhash.h>

#include <algorithm>

#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr char spelling_mark = '\xff';

std::string term_value(std::string_view form, std::string_view term) {
  const auto differ = std::mismatch(form.begin(), form.end(), term.begin(), term.end());
  std::string value(1, static_cast<char>(form.end() - differ.first));
  return value.append(differ.second, term.end());
}

}  // namespace

std::optional<std::string> term_of_form(std::string_view form, std::string_view value) {
  if (value.empty() || value.front() == spelling_mark) return std::nullopt;
  const auto cut = static_cast<unsigned char>(value.front());
  if (cut > form.size()) return std::nullopt;
  return std::string(form.substr(0, form.size() - cut)).append(value.substr(1));
}

std::optional<std::string_view> spelling_of_form(std::string_view value) {
  if (value.empty() || value.front() != spelling_mark) return std::nullopt;
  return value.substr(1);
}

void WordForms::add(std::string_view word, std::string_view term, std::string_view alternate) {
  if (word.size() > longest_word_form || term.size() > longest_word_form) return;
  const std::size_t hash =
      XXH3_64bits_withSeed(word.data(), word.size(), XXH3_64bits(term.data(), term.size()));
  if (!seen_.insert(hash).second) return;
  if (is_ascii(word)) return add_entry(word, term_value(word, term));
  const std::string form = fold_accents(word);
  if (form.empty() || form.size() > longest_word_form) return;
  add_entry(form, term_value(form, term));
  if (!alternate.empty()) add_entry(form, term_value(form, alternate));
  if (form != word) add_entry(form, spelling_mark + std::string(word));
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
  return merged;
}

}  // namespace broadsheet
