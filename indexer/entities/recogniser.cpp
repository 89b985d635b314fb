#include "indexer/entities/recogniser.h"

#include "indexer/entities/listed_names.h"
#include "indexer/entities/person_extent.h"
#include "indexer/entities/plain_words.h"
#include "indexer/entities/portfolios.h"
#include "indexer/entities/tagging/language_group.h"

namespace broadsheet {
namespace {

std::vector<tagging::TextSpan> spans_of(const std::vector<Citation>& citations) {
  std::vector<tagging::TextSpan> spans;
  for (const Citation& citation : citations) spans.push_back({citation.begin, citation.end});
  return spans;
}

}  // namespace

std::vector<Entity> EntityRecogniser::recognise(const Document& document) {
  const std::vector<Citation> title = find_citations(document.title);
  const std::vector<Citation> text = find_citations(document.text);
  std::vector<tagging::RawMention> raw = tagger_.tag(document, spans_of(title), spans_of(text));
  const tagging::LanguageGroup group = tagging::language_group(document.language);
  if (group == tagging::LanguageGroup::other) keep_listed(document, model_.gazetteer(), raw);
  if (group == tagging::LanguageGroup::english) drop_plain_words(document, model_.gazetteer(), raw);
  if (group >= tagging::LanguageGroup::french) cut_portfolios(document, model_.gazetteer(), raw);
  extend_persons(document, raw);
  return resolver_.resolve(document, raw, title, text);
}

}  // namespace broadsheet
