#include "searcher/snippets/hit_writer.h"

#include <algorithm>
#include <iterator>

#include "common/index/stored_record.h"
#include "common/language.h"
#include "searcher/snippets/snippet.h"

namespace broadsheet {
namespace {

std::vector<TextPattern> title_units(const MatchPattern& pattern) {
  std::vector<TextPattern> units = pattern.anywhere;
  units.insert(units.end(), pattern.title.begin(), pattern.title.end());
  return units;
}

const Language& language_of(const Document& document) {
  const Language* language = find_language(document.language);
  return language ? *language : undetermined_language();
}

}  // namespace

HitWriter::HitWriter(MatchPattern pattern, const Request& request, const EntityOverrides& overrides,
                     EntityNames& names, Analyzer& analyzer)
    : entities_(std::move(pattern.entities)),
      exact_(std::move(pattern.exact)),
      exact_title_(std::move(pattern.exact_title)),
      title_(title_units(pattern), pattern.languages),
      text_(std::move(pattern.anywhere), std::move(pattern.languages)),
      near_(std::move(pattern.near)),
      request_(request),
      snippets_(request.snippets),
      overrides_(overrides),
      names_(names),
      analyzer_(analyzer) {}

void HitWriter::watch(const CancelFlag* cancelled) {
  title_.watch(cancelled);
  text_.watch(cancelled);
  near_.watch(cancelled);
}

/// Unites entities that the user merged, at the place of the first.
void HitWriter::apply_overrides(Document& document) const {
  if (overrides_.empty()) return;
  std::vector<Entity> merged;
  for (Entity& entity : document.entities) {
    const EntityId target = overrides_.target({entity.type, entity.id});
    if (overrides_.is_blocked(target)) continue;
    const auto same = std::find_if(merged.begin(), merged.end(), [&](const Entity& other) {
      return other.type == target.type && other.id == target.id;
    });
    if (same == merged.end()) {
      if (entity.id != target.id)
        entity = {target.type, target.id, names_.name(target), std::move(entity.mentions)};
      merged.push_back(std::move(entity));
    } else {
      std::copy(entity.mentions.begin(), entity.mentions.end(), std::back_inserter(same->mentions));
    }
  }
  document.entities = std::move(merged);
}

std::vector<Match> HitWriter::matches(const Document& document, bool in_title, MatchFinder& finder) {
  const std::string& text = in_title ? document.title : document.text;
  std::vector<Match> found = finder.find(text, language_of(document), analyzer_);
  for (std::size_t i = 0; i < entities_.size(); ++i)
    for (const Match& match : find_mentions(document, in_title, entities_[i], finder.unit_count() + i))
      found.push_back(match);
  std::size_t unit = finder.unit_count() + entities_.size();
  const auto add_exact = [&](const std::vector<std::string>& texts) {
    for (const std::string& exact : texts)
      for (const Match& match : find_exact(text, exact, unit++)) found.push_back(match);
  };
  add_exact(exact_);
  if (in_title) add_exact(exact_title_);
  for (const Match& match : near_.find(document, in_title, analyzer_, unit)) found.push_back(match);
  return found;
}

void HitWriter::put_names(const Document& document, Hit& hit) {
  for (const Entity& entity : document.entities)
    hit.entities[static_cast<std::size_t>(entity.type)].push_back(names_.recorded(entity));
}

std::vector<EntitySpan> HitWriter::entity_spans(const Document& document) {
  std::vector<EntitySpan> spans;
  for (const Entity& entity : document.entities)
    for (const Mention& mention : entity.mentions)
      if (!mention.in_title)
        spans.push_back({{mention.begin, mention.end}, entity.type, names_.recorded(entity)});
  std::sort(spans.begin(), spans.end(),
            [](const EntitySpan& a, const EntitySpan& b) { return a.span < b.span; });
  return spans;
}

Hit HitWriter::write(FoundDocument found, std::size_t rank) {
  Document document = decode_record(found.record);
  apply_overrides(document);
  Hit hit;
  hit.rank = rank;
  hit.score = found.score;
  hit.title = highlight(document.title, matches(document, true, title_));
  if (snippets_ > 0)
    hit.snippets = make_snippets(document.text, matches(document, false, text_), weights_, snippets_,
                                 request_.show_entities ? entity_spans(document) : std::vector<EntitySpan>(),
                                 document.pages);
  put_names(document, hit);
  if (request_.whole_text) {
    hit.text = std::move(document.text);
    hit.page_starts = std::move(document.pages);
  }
  hit.format = std::move(document.format);
  hit.file = std::move(document.file);
  hit.id = std::move(document.id);
  hit.url = std::move(document.url);
  hit.source = std::move(document.source);
  hit.date = document.date;
  hit.date_from = document.date_from;
  hit.language = std::move(document.language);
  hit.authors = std::move(document.authors);
  hit.sections = std::move(document.sections);
  hit.extras = std::move(document.extras);
  hit.term_scores = std::move(found.term_scores);
  hit.story = std::move(found.story);
  hit.arrival = found.arrival;
  return hit;
}

OpenedDocument HitWriter::open(const std::string& record) {
  OpenedDocument opened;
  opened.document = decode_record(record);
  Document& document = opened.document;
  apply_overrides(document);
  opened.title = highlight(document.title, matches(document, true, title_));
  opened.text = highlight(document.text, matches(document, false, text_));
  if (request_.show_entities) opened.text.entities = entity_spans(document);
  return opened;
}

}  // namespace broadsheet
