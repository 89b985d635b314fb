#include "searcher/lookups/usual_name.h"

#include "common/index/entity_terms.h"
#include "common/names/alias_table.h"
#include "common/names/entity_key.h"

namespace broadsheet {
namespace {

constexpr std::uint64_t far_more = 20;  // times as many documents

/// Whether the form may mean its entity without anything else that says so.
bool is_plain_form(const names::Alias& alias, const std::string& text, std::uint64_t own) {
  if (alias.in_context || alias.adjective) return false;
  if (!alias.spelling.empty() && alias.spelling != text) return false;
  return own == 0 || (!alias.tagged_only && alias.language.empty());
}

/// How documents write the entity most often; as the table does if none names it. That form has no term of
/// its own (entity_terms.h), so its documents are those that are left.
std::string most_written(const names::CanonicalName& entity, IndexReader& index) {
  TermCount best;
  std::uint64_t listed = 0;
  for (const names::Alias& alias : names::alias_table().aliases()) {
    if (alias.entity != &entity || alias.adjective) continue;
    for (TermCount& term : index.terms(form_prefix(alias.key, entity.type))) {
      std::optional<EntityForm> form = parse_form_term(term.term);
      if (!form || form->id != entity.key) continue;
      listed += term.documents;
      if (term.documents > best.documents) best = {std::move(form->written), term.documents};
    }
  }
  const std::uint64_t documents =
      index.document_count(keyword_term(entity_field(entity.type), std::string(entity.key)));
  return documents >= listed + best.documents ? std::string(entity.name) : best.term;
}

/// A person is looked for by surname if the text is one word.
std::string name_to_offer(const names::CanonicalName& entity, const std::string& text, IndexReader& index) {
  const std::string name = most_written(entity, index);
  const std::size_t blank = name.rfind(' ');
  const bool one_word = text.find(' ') == text.npos;
  return entity.type == EntityType::person && one_word && blank != name.npos ? name.substr(blank + 1) : name;
}

}  // namespace

std::optional<Suggestion> usual_name(const std::string& text, std::uint64_t own, IndexReader& index,
                                     QueryReader& reader) {
  const std::string key = names::entity_key(text);
  std::optional<Suggestion> best;
  for (const names::Alias* alias = names::alias_table().find(key); alias; alias = alias->next) {
    if (!is_plain_form(*alias, text, own)) continue;
    const std::string name = name_to_offer(*alias->entity, text, index);
    if (names::entity_key(name) == key) continue;
    const std::uint64_t documents = index.frequency(reader.read_phrase(name));
    if (documents == 0 || documents < own * far_more) continue;
    if (!best || documents > best->documents) best = Suggestion{name, documents};
  }
  return best;
}

}  // namespace broadsheet
