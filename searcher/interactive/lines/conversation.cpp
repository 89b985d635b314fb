#include "searcher/interactive/lines/conversation.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "common/error.h"
#include "searcher/command_line/option_values.h"
#include "searcher/interactive/outside/export_format.h"
#include "searcher/query/blanks.h"
#include "searcher/render/citation.h"
#include "searcher/render/file_address.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/whole_documents.h"

namespace broadsheet::interactive {
namespace {

constexpr std::size_t counted_values = 20;

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::string as_line(const std::string& text) {
  return render::safe_line(text) + "\n";
}

}  // namespace

struct Conversation::Command {
  std::string_view name;
  std::string_view argument;
  std::string_view help;
  std::string (Conversation::*run)(const std::string& rest);
};

/// The help lists them in this order.
const std::vector<Conversation::Command>& Conversation::commands() {
  static const std::vector<Command> table = {
      {"help", "", "show this list", &Conversation::help},
      {"more", "", "show the next results", &Conversation::more},
      {"narrow", "FIELD:VALUE", "keep only documents with this value", &Conversation::narrow},
      {"widen", "", "remove all filters", &Conversation::widen},
      {"undo", "", "go back to the previous search", &Conversation::undo},
      {"count", "FIELD", "count the values of a field in the documents found", &Conversation::count},
      {"sort", "ORDER", "order by relevance, newest or oldest", &Conversation::sort},
      {"like", "N", "find documents like result N", &Conversation::like},
      {"open", "N", "open the address of result N in the browser", &Conversation::open},
      {"cite", "N", "show the citation of result N; without N, of all results shown", &Conversation::cite},
      {"write", "FILE", "write the results shown to a .json, .csv or .md file", &Conversation::write},
      {"save", "NAME", "save this search; saved:NAME finds it in any query", &Conversation::save},
      {"saved", "", "list saved searches", &Conversation::list_saved},
      {"shell", "", "show the shell command for this search", &Conversation::shell},
      {"quit", "", "quit; so does ^D", &Conversation::quit},
  };
  return table;
}

Conversation::Conversation(const Request& initial, render::Style style, ConversationPartners partners)
    : initial_(initial), style_(std::move(style)), partners_(std::move(partners)) {
  choices_ = {{}, {}, initial.filters, initial.dates, initial.sort, initial.collapse};
}

std::string Conversation::answer(const std::string& line) {
  const std::string text(trim_blanks(line));
  if (text.empty()) return {};
  try {
    return run(text);
  } catch (const std::runtime_error& fault) {
    return as_line(fault.what());
  }
}

std::string Conversation::run(const std::string& line) {
  if (const std::optional<std::size_t> number = number_in(line);
      number && *number > 0 && *number <= shown_.hits.size())
    return show_document(*number);
  if (!line.starts_with(':')) return search(line);
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string name = line.substr(1, end - 1);
  const std::string rest(trim_blanks(line.substr(end)));
  for (const Command& command : commands())
    if (command.name == name) return (this->*command.run)(rest);
  return as_line(fmt::format("There is no command :{}; :help lists all commands.", name));
}

std::string Conversation::search(const std::string& query) {
  if (partners_.kept_searches.remember) partners_.kept_searches.remember(query);
  Choices choices = choices_;
  choices.query = query;
  choices.similar.clear();
  return changed(std::move(choices));
}

std::string Conversation::changed(Choices choices) {
  before_.push_back(std::exchange(choices_, std::move(choices)));
  try {
    return show_page(0);
  } catch (const UsageError&) {
    choices_ = std::move(before_.back());  // a field that the index lacks would fail in every search
    before_.pop_back();
    throw;
  }
}

std::string Conversation::show_page(std::size_t offset) {
  Request request = request_for(choices_, initial_);
  request.offset = offset;
  request.suggestions = true;
  request.snippets = std::min<std::size_t>(request.snippets, 1);  // so that a page fits on the screen
  Results results = partners_.search(request);
  std::string out;
  render::result_formats().begin()->render(results, style_, out);
  std::vector<Hit> hits = offset == 0 ? std::vector<Hit>() : std::move(shown_.hits);
  std::move(results.hits.begin(), results.hits.end(), std::back_inserter(hits));
  shown_ = std::move(results);
  shown_.hits = std::move(hits);
  if (shown_.hits.size() < shown_.total.upper && !shown_.hits.empty())
    out += "Type a number to read a result, or :more for the next results.\n";
  return out;
}

const Hit& Conversation::hit_of(const std::string& text) const {
  const std::optional<std::size_t> number = number_in(text);
  if (shown_.hits.empty()) throw UsageError("No results were shown yet; type a query.");
  if (!number || *number == 0 || *number > shown_.hits.size())
    throw UsageError(fmt::format("Give the number of a result, 1 to {}.", shown_.hits.size()));
  return shown_.hits[*number - 1];
}

std::string Conversation::show_document(std::size_t number) {
  const std::optional<Hit> document = partners_.whole_document(shown_.hits[number - 1].id);
  if (!document) return "This document is no longer in the index.\n";
  std::string out;
  render::document_formats().find("text")->render(*document, style_, false, out);
  return out;
}

std::string Conversation::help(const std::string&) {
  std::string out = "Type a query (docs/QUERY_SYNTAX.md), the number of a result to read it, or:\n";
  for (const Command& command : commands())
    out += fmt::format("  :{:<19} {}\n", fmt::format("{} {}", command.name, command.argument), command.help);
  return out + "Tab completes fields, values and names; Up and ^R bring back older queries.\n";
}

std::string Conversation::more(const std::string&) {
  if (shown_.hits.empty()) throw UsageError("No results were shown yet; type a query.");
  return show_page(shown_.hits.size());
}

std::string Conversation::narrow(const std::string& rest) {
  Choices choices = choices_;
  choices.filters.push_back(read_filter(rest));
  return changed(std::move(choices));
}

std::string Conversation::widen(const std::string&) {
  Choices choices = choices_;
  choices.filters.clear();
  choices.dates = {};
  return changed(std::move(choices));
}

std::string Conversation::undo(const std::string&) {
  if (before_.size() < 2) throw UsageError("There is no earlier search.");
  choices_ = std::move(before_.back());
  before_.pop_back();
  return show_page(0);
}

std::string Conversation::count(const std::string& rest) {
  Request request = request_for(choices_, initial_);
  FacetRequest facet = read_facet(rest);
  if (rest.find(':') == std::string::npos) facet.limit = counted_values;
  request.facets = {facet};
  request.limit = 0;
  std::string out;
  render::result_formats().begin()->render(partners_.search(request), style_, out);
  return out;
}

std::string Conversation::sort(const std::string& rest) {
  Choices choices = choices_;
  choices.sort = read_sort(rest);
  return changed(std::move(choices));
}

std::string Conversation::like(const std::string& rest) {
  Choices choices = choices_;
  choices.similar = hit_of(rest).id;
  choices.query.clear();
  return changed(std::move(choices));
}

std::string Conversation::cite(const std::string& rest) {
  if (!rest.empty()) return render::citation(hit_of(rest)) + "\n";
  std::string out;
  for (const Hit& hit : shown_.hits) out += render::citation(hit) + "\n";
  return out;
}

std::string Conversation::open(const std::string& rest) {
  const Hit& hit = hit_of(rest);
  const std::string address = render::address_of(hit);
  if (address.empty()) return "This document has no address; its number shows its text.\n";
  partners_.open_url(address);
  return as_line("Opened " + address);
}

std::string Conversation::save(const std::string& rest) {
  partners_.kept_searches.save(rest, choices_);
  return as_line(fmt::format("Saved as {}; :saved lists saved searches.", rest));
}

std::string Conversation::list_saved(const std::string&) {
  std::string out;
  for (const ListLine& choice : partners_.kept_searches.saved_searches())
    out += as_line(fmt::format("{}: {}", choice.text, choice.detail));
  return out.empty() ? "No searches have been saved yet; :save NAME saves this one.\n" : out;
}

std::string Conversation::shell(const std::string&) {
  return partners_.kept_searches.shell_command(choices_) + "\n";
}

std::string Conversation::write(const std::string& rest) {
  const render::Renderer* renderer = export_format(rest);
  if (!renderer) throw UsageError("Name a file that ends in .json, .csv or .md.");
  if (shown_.hits.empty()) throw UsageError("No results were shown yet; type a query.");
  if (!partners_.write_file(rest, exported(shown_, *renderer)))
    return as_line(fmt::format("{} exists; name another file.", rest));
  return as_line(fmt::format("{} result{} written to {}.", shown_.hits.size(),
                             shown_.hits.size() == 1 ? "" : "s", rest));
}

std::string Conversation::quit(const std::string&) {
  ended_ = true;
  return {};
}

}  // namespace broadsheet::interactive
