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

/// The parts of the screen that can have the focus.
enum class Pane : std::uint8_t { query, results, facets, preview };

/// A line of the preview: a part of the text, or an empty line between paragraphs.
struct PreviewLine {
  Span span;
  bool operator==(const PreviewLine&) const = default;
};

struct Preview {
  std::string id;                        ///< of the document to show; empty: none
  std::optional<OpenedDocument> opened;  ///< absent: not read yet, or no longer in the index
  std::vector<PreviewLine> lines;        ///< the wrapped text
  std::size_t width = 0;                 ///< columns asked for; `lines` may still have an older width
  std::size_t top = 0;                   ///< the first line that is shown
  std::optional<std::size_t> match;      ///< the highlight that n or N went to last
};

/// One line of the facet column.
struct FacetLine {
  std::size_t facet = 0;             ///< index into State::facets
  std::optional<std::size_t> value;  ///< index into the facet's values; absent: the heading
};

/// A list or text over the panes. While it is open, keys go to it.
enum class Overlay : std::uint8_t { none, help, completions, history, saved_searches, shell_command };

/// A question on the status line: the file to export to, or the name of a search.
enum class PromptKind : std::uint8_t { none, export_file, save_name };

/// One line of a list to choose from.
struct ListLine {
  std::string text;    ///< what choosing the line takes
  std::string detail;  ///< shown beside it: a count or a query
};

/// Everything that the screen shows, as plain data. Only the session changes it; panes/ draws it.
struct State {
  std::string index_name;
  std::uint64_t index_documents = 0;

  EditLine query;
  Choices choices;  ///< `choices.query` is the text of the line
  Results results;
  bool searching = false;        ///< an answer newer than `results` is on its way
  bool has_answer = false;       ///< false: no answer has come yet
  std::size_t selected = 0;      ///< index into results.hits
  std::size_t top_result = 0;    ///< the first result that is shown
  std::set<std::string> marked;  ///< ids of documents

  bool show_facets = true;
  bool show_preview = true;  ///< beside the results, where there is room
  std::vector<FacetCounts> facets;
  std::optional<Histogram> timeline;
  bool counting = false;  ///< facets and timeline still belong to an older query
  std::size_t facet_line = 0, top_facet_line = 0;

  Preview preview;
  Pane focus = Pane::query;
  Overlay overlay = Overlay::none;
  std::vector<ListLine> list;  ///< the lines of the overlay
  std::size_t list_line = 0, list_top = 0;
  std::string overlay_text;  ///< the shell command
  PromptKind prompt = PromptKind::none;
  EditLine prompt_line;
  std::string message;  ///< one sentence; the next key clears it
  bool is_fault = false;
};

/// The result that the cursor is on. nullptr: there are no results.
const Hit* selected_hit(const State& state);

/// The result whose document the preview shows or is about to show. nullptr: it is not among the results.
const Hit* previewed_hit(const State& state);

/// The title of the document in the preview; it is known before the text is. nullptr: the preview is empty.
const HighlightedText* preview_title(const State& state);

}  // namespace broadsheet::interactive
