#include "searcher/lists/word_list.h"

#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "common/analysis/word_forms.h"
#include "common/date.h"
#include "common/schema.h"
#include "common/unicode.h"
#include "searcher/lookups/request_fields.h"
#include "searcher/vocabulary/vocabulary.h"
#include "searcher/vocabulary/wildcard.h"

namespace broadsheet {
namespace {

using Visit = std::function<bool(const ListedWord&)>;

/// The term without its field's prefix.
std::string_view bare(std::string_view term, const Field& field) {
  term.remove_prefix(field.prefix.size());
  if (field.prefix.size() > 1 && term.starts_with(':')) term.remove_prefix(1);
  return term;
}

/// Visits the words of one field.
class WordList {
 public:
  WordList(const WordListRequest& request, IndexReader& index, EntityNames& names, const Visit& visit)
      : field_(field_of_words(request, index.fields())),
        wildcard_(request.pattern.empty() ? "*" : request.pattern),
        index_(index),
        names_(names),
        visit_(visit) {}

  void visit_all() {
    if (field_.kind != FieldKind::text) return visit_terms(false);
    visit_forms();
    if (goes_on_) visit_terms(true);
  }

 private:
  void visit_forms() {
    const std::string& prefix = wildcard_.prefix();
    index_.visit_forms(prefix, [&](std::string_view form, std::string&) {
      if (!form.starts_with(prefix)) return false;
      if (wildcard_.matches(form)) visit_form(std::string(form));
      return goes_on_;
    });
  }

  void visit_form(const std::string& form) {
    std::set<std::string> terms;
    for (const std::string& value : index_.form_values(form))
      if (const auto term = term_of_form(form, value)) terms.insert(*term);
    for (const std::string& term : terms) {
      const std::uint64_t documents =
          index_.document_count(field_.prefix.empty() ? term : prefixed_term(field_.prefix, term));
      if (documents > 0 && goes_on_) goes_on_ = visit_({form, term, documents});
    }
  }

  /// All words, or only those with digits, because the others are forms.
  void visit_terms(bool with_digits) {
    const std::string prefix(field_.prefix);
    const bool exact = field_.kind == FieldKind::exact || field_.kind == FieldKind::date;
    const std::string begin = prefix + (exact ? std::string() : wildcard_.prefix());
    index_.visit_terms_from(begin, [&](std::string_view term, std::string& go_to) {
      if (prefix.empty() && is_prefixed(term)) {
        go_to = behind_prefixed;
        return true;
      }
      if (!term.starts_with(begin)) return false;
      const std::string_view word = bare(term, field_);
      if (!with_digits || has_digit(word)) visit_term(std::string(term), std::string(word));
      return goes_on_;
    });
  }

  void visit_term(const std::string& term, const std::string& word) {
    const std::string shown = shown_value(word);
    const bool folded = field_.kind == FieldKind::exact;
    if (!wildcard_.matches(field_.kind == FieldKind::date ? shown : folded ? fold_accents(word) : word))
      return;
    const std::uint64_t documents = index_.document_count(term);
    if (documents > 0) goes_on_ = visit_({shown, word, documents});
  }

  std::string shown_value(const std::string& word) {
    if (const auto type = entity_type_of(field_)) return names_.name({*type, word});
    if (field_.kind != FieldKind::date) return word;
    const std::optional<Date> day = date_from_key(word);
    return day ? iso_day(*day) : word;
  }

  static bool is_prefixed(std::string_view term) { return term.front() >= 'A' && term.front() <= 'Z'; }
  static constexpr const char* behind_prefixed = "[";  ///< the character after Z

  const Field& field_;
  const Wildcard wildcard_;
  IndexReader& index_;
  EntityNames& names_;
  const Visit& visit_;
  bool goes_on_ = true;
};

/// Sorts by number of documents, falling, then by word.
struct MoreFrequent {
  bool operator()(const ListedWord& a, const ListedWord& b) const {
    if (a.documents != b.documents) return a.documents > b.documents;
    return std::pair(a.word, a.term) < std::pair(b.word, b.term);
  }
};

}  // namespace

void visit_words(const WordListRequest& request, IndexReader& index, EntityNames& names, const Visit& visit) {
  if (request.limit == 0) return WordList(request, index, names, visit).visit_all();
  std::set<ListedWord, MoreFrequent> best;
  const Visit keep = [&](const ListedWord& word) {
    best.insert(word);
    if (best.size() > request.limit) best.erase(std::prev(best.end()));
    return true;
  };
  WordList(request, index, names, keep).visit_all();
  for (const ListedWord& word : best)
    if (!visit(word)) return;
}

}  // namespace broadsheet
