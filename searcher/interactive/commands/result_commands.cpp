#include "searcher/interactive/commands/result_commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/commands/query_commands.h"
#include "searcher/interactive/desk.h"
#include "searcher/render/citation.h"

namespace broadsheet {
namespace {

constexpr const char* nothing_selected = "No result is selected.";

/// Another query that finds something, where the present one does not; empty: none is known.
std::string other_query(const State& state) {
  const Results& results = state.results;
  if (results.help)
    for (const AlternativeQuery& other : results.help->alternatives)
      if (!other.query.empty() && other.query != state.choices.query) return other.query;
  return results.suggestions.empty() ? std::string() : results.suggestions.front().query;
}

void take_suggestion(Desk& desk) {
  Choices choices = desk.state.choices;
  choices.query = desk.state.has_answer ? other_query(desk.state) : std::string();
  if (choices.query.empty()) return say(desk, nothing_selected);
  choose(desk, std::move(choices));
}

/// Title, origin and text.
std::string text_of(const OpenedDocument& opened) {
  const Document& document = opened.document;
  std::string text = document.title + "\n";
  std::string origin = document.source;
  if (document.date) origin += (origin.empty() ? "" : " · ") + iso_day(*document.date);
  for (const std::string& line : {origin, document.url})
    if (!line.empty()) text += line + "\n";
  return text + "\n" + document.text + "\n";
}

/// Nothing yet when the document is not there: then it waits for it.
void run_on_text(Desk& desk, Effect::Kind kind) {
  const Hit* hit = selected_hit(desk.state);
  if (!hit) return say(desk, nothing_selected);
  const Preview& preview = desk.state.preview;
  desk.waiting_effect = kind;
  if (preview.opened && preview.opened->document.id == hit->id) run_waiting_effect(desk);
}

}  // namespace

std::vector<Hit> chosen_hits(const Desk& desk) {
  if (!desk.marked.empty()) return desk.marked;
  const Hit* hit = selected_hit(desk.state);
  return hit ? std::vector<Hit>{*hit} : std::vector<Hit>();
}

void run_waiting_effect(Desk& desk) {
  const Effect::Kind kind = std::exchange(desk.waiting_effect, Effect::Kind::quit);
  if (kind != Effect::Kind::quit) desk.effects.push_back({kind, text_of(*desk.state.preview.opened)});
}

}  // namespace broadsheet

namespace broadsheet::commands {

void read_result(Desk& desk) {
  if (!selected_hit(desk.state)) return take_suggestion(desk);
  if (desk.state.focus == Pane::query) end_typing(desk);
  focus_on(desk, Pane::preview);
}

void mark(Desk& desk) {
  mark_here(desk);
  next_result(desk);
}

void mark_here(Desk& desk) {
  const Hit* hit = selected_hit(desk.state);
  if (!hit) return say(desk, nothing_selected);
  if (desk.state.marked.insert(hit->id).second) {
    desk.marked.push_back(*hit);
  } else {
    desk.state.marked.erase(hit->id);
    std::erase_if(desk.marked, [&](const Hit& marked) { return marked.id == hit->id; });
  }
}

void clear_marks(Desk& desk) {
  desk.state.marked.clear();
  desk.marked.clear();
}

void open_address(Desk& desk) {
  const Hit* hit = selected_hit(desk.state);
  if (!hit) return say(desk, nothing_selected);
  if (hit->url.empty()) return say(desk, "This document has no address; p shows its text in the pager.");
  desk.effects.push_back({Effect::Kind::open_url, hit->url});
}

void page(Desk& desk) {
  run_on_text(desk, Effect::Kind::page);
}

void edit(Desk& desk) {
  run_on_text(desk, Effect::Kind::edit);
}

void copy_citation(Desk& desk) {
  std::string citations;
  const std::vector<Hit> hits = chosen_hits(desk);
  for (const Hit& hit : hits) citations += (citations.empty() ? "" : "\n") + citation(hit);
  if (hits.empty()) return say(desk, nothing_selected);
  say(desk, hits.size() == 1 ? fmt::format("Copied: {}", citations)
                             : fmt::format("Copied {} citations.", hits.size()));
  desk.effects.push_back({Effect::Kind::copy, std::move(citations)});
}

void export_results(Desk& desk) {
  if (chosen_hits(desk).empty()) return say(desk, nothing_selected);
  desk.state.prompt = PromptKind::export_file;
  desk.state.prompt_line.set({});
  desk.existing_file.clear();
}

void more_like_this(Desk& desk) {
  const Hit* hit = selected_hit(desk.state);
  if (!hit) return say(desk, nothing_selected);
  Choices choices = desk.state.choices;
  choices.similar = hit->id;
  choices.query.clear();
  choose(desk, std::move(choices));
  focus_on(desk, Pane::results);
  say(desk, "Documents like this one; u goes back.");
}

}  // namespace broadsheet::commands
