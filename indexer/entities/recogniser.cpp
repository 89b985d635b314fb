#include "indexer/entities/recogniser.h"

namespace broadsheet {
namespace {

std::vector<TextSpan> spans_of(const std::vector<Citation>& citations) {
  std::vector<TextSpan> spans;
  for (const Citation& citation : citations) spans.push_back({citation.begin, citation.end});
  return spans;
}

}  // namespace

std::vector<Entity> EntityRecogniser::recognise(const Document& document) {
  const std::vector<Citation> title = find_citations(document.title);
  const std::vector<Citation> text = find_citations(document.text);
  const std::vector<RawMention> raw = tagger_.tag(document, spans_of(title), spans_of(text));
  return resolver_.resolve(document, raw, title, text);
}

}  // namespace broadsheet
