#include "tests/searcher/interactive/panes/sample_state.h"

#include "searcher/interactive/panes/layout.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {
namespace {

/// Highlights the text between brackets.
HighlightedText lit(const std::string& marked) {
  HighlightedText out;
  for (const char c : marked) {
    if (c == '[')
      out.highlights.push_back({out.text.size(), out.text.size()});
    else if (c == ']')
      out.highlights.back().end = out.text.size();
    else
      out.text += c;
  }
  return out;
}

Hit hit(const std::string& id, const std::string& title, const std::string& source, const Date& date,
        const std::vector<std::string>& snippets) {
  Hit hit;
  hit.id = id;
  hit.title = lit(title);
  hit.source = source;
  hit.date = date;
  hit.language = "en";
  for (const std::string& snippet : snippets) hit.snippets.push_back(lit(snippet));
  return hit;
}

const std::string article =
    "Subsidies for [heat pumps] will end three years earlier than planned, the ministry said on Tuesday, "
    "after applications in the first quarter used up most of the programme's budget.\n\n"
    "Installers called the decision short-sighted. Orders for [heat pumps] had only begun to recover, said "
    "Ines Falk of the Baltic Line, whose members fit one [heat pump] in four.\n\n"
    "Households that have applied keep their grant. All others are to receive a tax credit from January, "
    "which the finance committee still has to approve.";

}  // namespace

State sample_state() {
  State state;
  state.index_documents = 100000;
  state.query.set("heat pumps");
  state.choices.query = "heat pumps";
  state.has_answer = true;
  state.results.total = {1243, 1243, 1243};
  state.results.hits = {
      hit("cw-1", "Subsidies for [heat pumps] end three years early", "Harbour Courier", {2024, 3, 12, {}},
          {"Subsidies for [heat pumps] will end three years earlier than planned, the ministry said on "
           "Tuesday, "
           "after applications used up most of the budget."}),
      hit("cw-2", "Grid operators warn of winter peaks", "Policy Watch", {2023, 11, 2, {}},
          {"By 2030 the network would have to carry a third more on a cold evening, the operators write, if "
           "[heat pumps] replace gas boilers at the present pace.",
           "A [heat pump] draws most when all do."}),
      hit("cw-3", "[Heat pumps] in old buildings: a field study of 160 houses", "Journal of Housing",
          {2022, 6, 30, {}}, {"Of 160 houses built before 1940, 143 kept their radiators."}),
      hit("cw-4", "What the boiler law means for tenants", "", {2021, 1, 5, {}},
          {"Nothing changes for [heat] that is already paid."}),
  };
  for (std::size_t i = 0; i < state.results.hits.size(); ++i) state.results.hits[i].rank = i + 1;
  state.results.hits[1].story = StorySummary{"cw-2", 5, 3, "", std::nullopt};
  state.marked = {"cw-3"};
  state.facets = {
      {"person", true, 212, {{"Ines Falk", 31}, {"Ursula von der Leyen", 28}, {"Jo Lind", 3}}},
      {"organisation", true, 2, {{"European Commission", 97}, {"Baltic Line", 12}}},
      {"language", true, 2, {{"en", 1100}, {"de", 143}}},
      {"year", true, 3, {{"2024", 402}, {"2023", 391}, {"2022", 450}}},
  };
  Histogram timeline;
  timeline.period = Period::year;
  const std::uint64_t counts[] = {3, 0, 12, 40, 96, 450, 391, 251};
  for (std::size_t i = 0; i < 8; ++i) timeline.rows.push_back({std::to_string(2017 + i), counts[i]});
  state.timeline = timeline;
  return state;
}

State reading_state(Size screen) {
  State state = sample_state();
  state.preview.id = "cw-1";
  OpenedDocument opened;
  opened.title = lit("Subsidies for [heat pumps] end three years early");
  opened.text = lit(article);
  opened.document.source = "Harbour Courier";
  opened.document.date = Date{2024, 3, 12, {}};
  opened.document.authors = {"Mara Quint"};
  state.preview.opened = opened;
  state.preview.match = 1;
  state.focus = Pane::preview;
  const Area text = text_of_preview(layout_for(screen, state).preview, state);
  state.preview.width = text.columns;
  const std::string& bytes = state.preview.opened->text.text;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find("\n\n", begin), bytes.size());
    const std::vector<render::Glyph> glyphs =
        render::glyphs_of(std::string_view(bytes).substr(begin, end - begin));
    std::size_t at = begin;
    for (const auto line : render::wrapped(glyphs, text.columns)) {
      std::size_t size = 0;
      for (const render::Glyph& glyph : line) size += glyph.bytes.size();
      while (at < end && bytes[at] == ' ') ++at;
      state.preview.lines.push_back({{at, at + size}});
      at += size;
    }
    state.preview.lines.push_back({});
    begin = end + 2;
  }
  state.focus = Pane::results;
  return state;
}

}  // namespace broadsheet::interactive
