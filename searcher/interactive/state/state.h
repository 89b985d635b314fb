#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "searcher/interactive/state/choices.h"
#include "searcher/interactive/state/edit_line.h"
#include "searcher/request/opened_document.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet::interactive {

/// The parts of the screen that keys go to.
enum class Pane : std::uint8_t { query, results, facets, preview };

/// A line of the preview: a part of the text, or an empty line between paragraphs.
struct PreviewLine {
  Span span;
  bool operator==(const PreviewLine&) const = default;
};

struct Preview {
  std::string id;                        ///< of the document that is wanted; empty: none
  std::optional<OpenedDocument> opened;  ///< absent: still being read, or gone
  std::vector<PreviewLine> lines;        ///< the text, wrapped to `width`
  std::size_t width = 0;                 ///< that was asked for; the lines may still be of another
  std::size_t top = 0;                   ///< first line shown
  std::optional<std::size_t> match;      ///< the highlight that n and N went to
};

/// One line of the facet column.
struct FacetLine {
  std::size_t facet = 0;             ///< of State::facets
  std::optional<std::size_t> value;  ///< absent: the heading
};

/// A list or text over the panes that takes all keys.
enum class Overlay : std::uint8_t { none, help, completions, history, saved_searches, shell_command };

/// A line that asks for something: a file to export to, the name of a search.
enum class PromptKind : std::uint8_t { none, export_file, save_name };

/// One line of a list to choose from.
struct Choice {
  std::string text;    ///< what is taken
  std::string detail;  ///< beside it: a count, a query
};

/// Everything that the screen shows; plain data, drawn by panes/, changed by Session alone.
struct State {
  std::string index_name;
  std::uint64_t index_documents = 0;

  EditLine query;
  Choices choices;  ///< `query` is the line's text
  Results results;
  bool searching = false;        ///< a newer answer than `results` is on its way
  bool has_answer = false;       ///< `results` are of some query; false: nothing was asked yet
  std::size_t selected = 0;      ///< of results.hits
  std::size_t top_result = 0;    ///< first one shown
  std::set<std::string> marked;  ///< ids

  bool show_facets = true;
  bool show_preview = true;  ///< beside the results where there is room
  std::vector<FacetCounts> facets;
  std::optional<Histogram> timeline;
  bool counting = false;  ///< facets and timeline are of an older query
  std::size_t facet_line = 0, top_facet_line = 0;

  Preview preview;
  Pane focus = Pane::query;
  Overlay overlay = Overlay::none;
  std::vector<Choice> list;  ///< of the overlay
  std::size_t list_line = 0, list_top = 0;
  std::string overlay_text;  ///< the shell command
  PromptKind prompt = PromptKind::none;
  EditLine prompt_line;
  std::string message;  ///< one sentence; until the next key
  bool is_fault = false;
};

/// nullptr: there are no results.
const Hit* selected_hit(const State& state);

/// The result whose document the preview shows or is about to show; nullptr: it is not among the results.
const Hit* previewed_hit(const State& state);

/// The title of the document in the preview, known before the document is; nullptr: the preview is empty.
const HighlightedText* preview_title(const State& state);

}  // namespace broadsheet::interactive
