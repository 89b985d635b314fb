#include "searcher/interactive/session/key_table.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "searcher/interactive/commands/facet_commands.h"
#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/commands/query_commands.h"
#include "searcher/interactive/commands/result_commands.h"
#include "searcher/interactive/commands/search_commands.h"
#include "searcher/interactive/terminal/key_name.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {
namespace {

using namespace commands;

/// This command is here and not in commands/, because it lists this table.
void show_help(Workspace& workspace) {
  std::vector<ListLine> lines;
  for (const KeyGroup& group : key_groups()) {
    if (!lines.empty()) lines.push_back({});
    lines.push_back({std::string(group.heading), {}});
    for (const KeyRow& row : group.rows) lines.push_back({std::string(row.keys), std::string(row.help)});
  }
  open_overlay(workspace, Overlay::help, std::move(lines));
}

constexpr std::array query_keys = {
    KeyRow{"Enter", "read", "read the selected result", read_result},
    KeyRow{"Down", "next", "next result", line_down},
    KeyRow{"Up", "", "previous result", line_up},
    KeyRow{"PgDn", "", "a page of results down", page_down},
    KeyRow{"PgUp", "", "a page of results up", page_up},
    KeyRow{"Tab", "complete", "complete, or go to the next pane", complete},
    KeyRow{"^P", "older", "older query", older_query},
    KeyRow{"^N", "", "newer query", newer_query},
    KeyRow{"^R", "", "list older queries", list_history},
    KeyRow{"Esc", "results", "go to the results", to_results},
};

constexpr std::array preview_keys = {
    KeyRow{"q Esc h Left", "back", "back to the results", to_results},
    KeyRow{"n", "next match", "next match", next_match},
    KeyRow{"N", "", "previous match", previous_match},
    KeyRow{"Space PgDn ^F", "page", "a page down", page_down},
    KeyRow{"b PgUp ^B", "", "a page up", page_up},
    KeyRow{"d ^D", "", "half a page down", half_page_down},
    KeyRow{"u ^U", "", "half a page up", half_page_up},
    KeyRow{"]", "next result", "read the next result", next_result},
    KeyRow{"[", "", "read the previous result", previous_result},
    KeyRow{"m", "", "mark or unmark", mark_here},
};

constexpr std::array facet_keys = {
    KeyRow{"Enter Space", "choose", "keep only documents with this value", toggle_value},
    KeyRow{"] Tab", "next group", "next group", next_facet},
    KeyRow{"[", "", "previous group", previous_facet},
    KeyRow{"+", "more", "more values of the group", more_values},
    KeyRow{"Esc h Left", "results", "go to the results", to_results},
};

constexpr std::array result_keys = {
    KeyRow{"Enter l Right", "read", "read the selected result", read_result},
    KeyRow{"Space", "mark", "mark or unmark, and go on", mark},
    KeyRow{"M", "", "unmark all", clear_marks},
    KeyRow{"n", "", "next match in the document", next_match},
    KeyRow{"N", "", "previous match in the document", previous_match},
    KeyRow{"Esc", "", "go to the query", to_query},
};

constexpr std::array moving_keys = {
    KeyRow{"j Down", "", "down", line_down},
    KeyRow{"k Up", "", "up", line_up},
    KeyRow{"g Home", "", "to the beginning", to_first},
    KeyRow{"G End", "", "to the end", to_last},
    KeyRow{"PgDn ^F", "", "a page down", page_down},
    KeyRow{"PgUp ^B", "", "a page up", page_up},
    KeyRow{"^D", "", "half a page down", half_page_down},
    KeyRow{"^U", "", "half a page up", half_page_up},
};

constexpr std::array document_keys = {
    KeyRow{"o", "open", "open in the browser", open_address},
    KeyRow{"p", "", "show in the pager", page},
    KeyRow{"e", "", "show in the editor", edit},
    KeyRow{"y", "cite", "copy citation (or all marked ones)", copy_citation},
    KeyRow{"E", "export", "export to a file (or all marked ones)", export_results},
    KeyRow{"L", "alike", "more like this", more_like_this},
};

constexpr std::array narrowing_keys = {
    KeyRow{"u", "undo", "undo the last change", undo},
    KeyRow{"Backspace", "", "remove the newest filter", remove_newest_filter},
    KeyRow{"D", "", "remove all filters", remove_filters},
    KeyRow{"q", "quit", "quit", quit},
};

constexpr std::array search_keys = {
    KeyRow{"/ i", "search", "go to the query", to_query},
    KeyRow{"f", "facets", "go to the facets", to_facets},
    KeyRow{"F", "", "show or hide the facets", show_or_hide_facets},
    KeyRow{"v", "", "show or hide the document", show_or_hide_preview},
    KeyRow{"s", "sort", "sort: relevance, newest, oldest", change_sort},
    KeyRow{"c", "", "show or hide copies of stories", change_collapse},
    KeyRow{"^Y", "", "redo", redo},
    KeyRow{"S", "", "save the search under a name", save_search},
    KeyRow{"O", "", "list saved searches", list_saved_searches},
    KeyRow{"^R", "", "list older queries", list_history},
    KeyRow{"x", "shell", "show as a shell command", show_shell_command},
    KeyRow{"r", "", "search again", ask_again},
    KeyRow{"?", "all keys", "all keys", show_help},
    KeyRow{"Tab", "", "next pane", next_pane},
};

constexpr std::array general_keys = {
    KeyRow{"Shift-Tab", "", "previous pane", previous_pane},
    KeyRow{"F1", "all keys", "all keys", show_help},
    KeyRow{"^L", "", "redraw the screen", redraw},
    KeyRow{"^Z", "", "suspend the program", suspend},
    KeyRow{"^C", "quit", "quit", quit},
};

constexpr std::array in_query = {Pane::query};
constexpr std::array in_results = {Pane::results};
constexpr std::array in_facets = {Pane::facets};
constexpr std::array in_preview = {Pane::preview};
constexpr std::array in_lists = {Pane::results, Pane::facets};
constexpr std::array on_document = {Pane::results, Pane::preview};
constexpr std::array outside_of_line = {Pane::results, Pane::facets, Pane::preview};
constexpr std::array anywhere = {Pane::query, Pane::results, Pane::facets, Pane::preview};

constexpr std::array groups = {
    KeyGroup{"Query", in_query, query_keys},
    KeyGroup{"Results", in_results, result_keys},
    KeyGroup{"Document", in_preview, preview_keys},
    KeyGroup{"Facets", in_facets, facet_keys},
    KeyGroup{"The search, outside the query", outside_of_line, search_keys},
    KeyGroup{"Any document", on_document, document_keys, true},
    KeyGroup{"In results and facets", in_lists, narrowing_keys},
    KeyGroup{"Moving, outside the query", outside_of_line, moving_keys},
    KeyGroup{"Anywhere", anywhere, general_keys},
};

}  // namespace

std::span<const KeyGroup> key_groups() {
  return groups;
}

const KeyRow* find_key(const Key& key, Pane pane) {
  for (const KeyGroup& group : groups) {
    if (std::find(group.panes.begin(), group.panes.end(), pane) == group.panes.end()) continue;
    for (const KeyRow& row : group.rows)
      if (names_key(row.keys, key)) return &row;
  }
  return nullptr;
}

}  // namespace broadsheet::interactive
