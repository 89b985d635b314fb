#include "searcher/snippets/near_finder.h"

#include <algorithm>

#include "common/analysis/sentences.h"
#include "common/index/entity_terms.h"
#include "common/index/text_marks.h"
#include "common/language.h"
#include "common/schema.h"
#include "searcher/snippets/fragments.h"

namespace broadsheet {
namespace {

constexpr std::size_t tokens_between_looks = 4096;  // how often the flag is read: well below a millisecond

std::string_view title_prefix() {
  static const std::string_view prefix = find_field("title")->prefix;
  return prefix;
}

template <typename Visit>
void visit_terms_of(const SpanPattern& pattern, const Visit& visit) {
  for (const std::string& term : pattern.terms) visit(term);
  for (const SpanPattern& part : pattern.parts) visit_terms_of(part, visit);
}

/// Spans that others must be inside of.
class Enclosure {
 public:
  /// They are sorted by first word.
  explicit Enclosure(std::vector<WordSpan> spans) : spans_(std::move(spans)) {
    for (std::size_t i = 1; i < spans_.size(); ++i)
      spans_[i].last = std::max(spans_[i].last, spans_[i - 1].last);
  }

  bool contains(const WordSpan& span) const {
    const auto behind =
        std::upper_bound(spans_.begin(), spans_.end(), span.first,
                         [](Position first, const WordSpan& whole) { return first < whole.first; });
    return behind != spans_.begin() && std::prev(behind)->last >= span.last;
  }

 private:
  std::vector<WordSpan> spans_;  ///< each reaches as far as any of those before it
};

const Language& language_to_read(const Document& document) {
  const Language* language = find_language(document.language);
  return language ? *language : undetermined_language();
}

}  // namespace

NearFinder::NearFinder(std::vector<SpanPattern> patterns) : patterns_(std::move(patterns)) {
  for (const SpanPattern& pattern : patterns_)
    visit_terms_of(pattern, [&](const std::string& term) {
      if (term.empty()) return;
      places_[term];
      first_bytes_.set(static_cast<unsigned char>(term.front()));
      if (term.starts_with(title_prefix()) && term.size() > title_prefix().size())
        first_bytes_.set(static_cast<unsigned char>(term[title_prefix().size()]));
    });
}

void NearFinder::add(const std::string& term, Place place) {
  if (const auto found = places_.find(term); found != places_.end()) found->second.push_back(place);
}

void NearFinder::read_token(const Token& token, bool in_title) {
  const bool whole_word = !token.compound && token.part_words == 0;
  if (words_.size() <= token.position) words_.resize(token.position + 1);
  Span& word = words_[token.position];
  if (whole_word || word.end == 0) word = {token.begin, token.end};
  for (const std::string_view term : {token.term, token.alternate, token.acronym}) {
    if (term.empty()) continue;
    add(std::string(term), {token.position, {token.begin, token.end}});
    if (in_title) add(prefixed_term(title_prefix(), term), {token.position, {token.begin, token.end}});
  }
}

/// The word at a byte, or the last one before it.
Position NearFinder::position_at(std::size_t byte) const {
  const auto behind = std::upper_bound(words_.begin() + 1, words_.end(), byte,
                                       [](std::size_t at, const Span& word) { return at < word.begin; });
  return static_cast<Position>(behind - words_.begin()) - 1;
}

void NearFinder::read_mentions(const std::vector<Entity>& entities, bool in_title) {
  for (const Entity& entity : entities)
    for (const Mention& mention : entity.mentions) {
      if (mention.in_title != in_title || mention.begin >= mention.end || words_.size() < 2) continue;
      const Position first = position_at(mention.begin), last = position_at(mention.end - 1);
      for (const std::string& term :
           {keyword_term(entity_field(entity.type), entity.id), marker_term(entity.type)})
        for (const Position position : {first, last})
          if (position > 0) add(term, {position, {mention.begin, mention.end}});
    }
}

/// As the indexer does.
void NearFinder::read_sentences(std::string_view text) {
  std::size_t next = 0;
  for (std::size_t i = 1; i < words_.size(); ++i) {
    if (words_[i].begin < next || words_[i].end == 0) continue;
    bool paragraph = false;
    while (next <= words_[i].begin && next < text.size()) {
      paragraph = paragraph || begins_paragraph(text, next);
      next = next_sentence(text, next);
    }
    if (!sentences_.empty() && paragraph) paragraphs_.push_back(static_cast<Position>(i));
    sentences_.push_back(static_cast<Position>(i));
  }
}

void NearFinder::read(const Document& document, bool in_title, Analyzer& analyzer) {
  const std::string& text = in_title ? document.title : document.text;
  for (auto& [term, places] : places_) places.clear();
  words_.assign(1, {});
  sentences_.clear();
  paragraphs_.clear();
  Token token;
  std::size_t tokens = 0;
  for (analyzer.start(text, language_to_read(document), &first_bytes_); analyzer.next(token); ++tokens) {
    if (tokens % tokens_between_looks == 0) end_if_cancelled(cancelled_);
    read_token(token, in_title);
  }
  read_mentions(document.entities, in_title);
  if (!in_title) read_sentences(text);
}

const std::vector<NearFinder::Place>& NearFinder::places(const std::string& term) const {
  static const std::vector<Place> none;
  const auto found = places_.find(term);
  return found == places_.end() ? none : found->second;
}

std::vector<Position> NearFinder::positions(const std::string& term) const {
  if (term == sentence_mark()) return sentences_;
  if (term == paragraph_mark()) return paragraphs_;
  std::vector<Position> positions;
  for (const Place& place : places(term)) positions.push_back(place.position);
  std::sort(positions.begin(), positions.end());
  positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
  return positions;
}

Span NearFinder::bytes(const WordSpan& span) const {
  return {words_[span.first].begin, words_[span.last].end};
}

/// Lights the pattern's places inside `within`, the spans of the pattern that it is part of.
void NearFinder::light(const SpanPattern& pattern, const std::vector<WordSpan>& within, std::size_t unit,
                       std::vector<Match>& matches) const {
  const Enclosure enclosure(within);
  if (pattern.kind == SpanPattern::Kind::terms) {
    for (const std::string& term : pattern.terms)
      for (const Place& place : places(term))
        if (enclosure.contains({place.position, place.position})) matches.push_back({place.bytes, unit});
    return;
  }
  std::vector<WordSpan> spans =
      find_spans(pattern, [this](const std::string& term) { return positions(term); });
  std::erase_if(spans, [&](const WordSpan& span) { return !enclosure.contains(span); });
  if (pattern.kind == SpanPattern::Kind::adjacent)
    for (const WordSpan& span : spans) matches.push_back({bytes(span), unit});
  else
    for (const SpanPattern& part : pattern.parts) light(part, spans, unit, matches);
}

std::vector<Match> NearFinder::find(const Document& document, bool in_title, Analyzer& analyzer,
                                    std::size_t first_unit) {
  std::vector<Match> matches;
  if (patterns_.empty()) return matches;
  read(document, in_title, analyzer);
  const PositionReader reader = [this](const std::string& term) { return positions(term); };
  for (std::size_t i = 0; i < patterns_.size(); ++i) {
    const std::vector<WordSpan> spans = find_spans(patterns_[i], reader);
    light(patterns_[i], spans, first_unit + i, matches);
    for (const WordSpan& span : spans)
      if (const Span whole = bytes(span); whole.end - whole.begin <= longest_fragment)
        matches.push_back({whole, first_unit + i, false});
  }
  std::sort(matches.begin(), matches.end());
  matches.erase(std::unique(matches.begin(), matches.end()), matches.end());
  return matches;
}

}  // namespace broadsheet
