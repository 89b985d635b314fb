#include "searcher/serve/question.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "common/error.h"
#include "searcher/command_line/option_checks.h"
#include "searcher/command_line/option_table.h"
#include "searcher/serve/limits.h"

namespace broadsheet::serve {
namespace {

using Kind = RequestEntry::Kind;
using namespace std::string_view_literals;

constexpr std::array action_names = {"search"sv, "document"sv, "facets"sv, "suggest"sv};

/// The default of requests for facets.
constexpr std::array usual_facets = {"person", "organisation", "place", "law",
                                     "source", "language",     "year",  "keys"};

const std::string& single(const RequestEntry& entry) {
  if (entry.kind == Kind::yes || entry.kind == Kind::no || entry.values.size() != 1)
    throw UsageError(fmt::format("\"{}\" takes one text or number.", entry.key));
  return entry.values.front();
}

/// Query strings have no booleans, only words.
bool is_yes(const RequestEntry& entry) {
  if (entry.kind == Kind::yes || entry.kind == Kind::no) return entry.kind == Kind::yes;
  if (entry.values.size() == 1) {
    const std::string& word = entry.values.front();
    if (word.empty() || word == "1" || word == "true") return true;
    if (word == "0" || word == "false") return false;
  }
  throw UsageError(fmt::format("\"{}\" is true or false.", entry.key));
}

/// `collapse` and `no-collapse` are opposites: one set to false means the other. Other keys have none.
const OptionRow* opposite(std::string_view key) {
  return find_request_key(key.starts_with("no-") ? std::string(key.substr(3)) : "no-" + std::string(key));
}

void apply_switch(const OptionRow& row, const RequestEntry& entry, Options& options) {
  if (is_yes(entry))
    row.apply(options, {});
  else if (const OptionRow* other = opposite(entry.key))
    other->apply(options, {});
}

void apply_option(const OptionRow& row, const RequestEntry& entry, Options& options) {
  if (!row.argument) return apply_switch(row, entry, options);
  if (row.in_requests == InRequests::once) return row.apply(options, single(entry));
  if (entry.kind == Kind::yes || entry.kind == Kind::no)
    throw UsageError(fmt::format("\"{}\" takes a text or a list of texts.", entry.key));
  for (const std::string& value : entry.values) row.apply(options, value);
}

ServeAction read_action(const RequestEntry& entry) {
  const std::optional<ServeAction> action = find_serve_action(single(entry));
  if (action) return *action;
  throw UsageError(fmt::format("\"action\" is one of search, document, facets, suggest, not \"{}\".",
                               entry.values.front()));
}

void apply(const RequestEntry& entry, Question& question) {
  if (entry.key == "query")
    question.options.request.text = single(entry);
  else if (entry.key == "similar")
    question.options.request.similar = single(entry);
  else if (entry.key == "action")
    question.action = read_action(entry);
  else if (entry.key == "document")
    question.document = single(entry);
  else if (const OptionRow* row = find_request_key(entry.key))
    apply_option(*row, entry, question.options);
  else
    throw UsageError(
        fmt::format("There is no key \"{}\"; /openapi.json and docs/SERVER.md list them.", entry.key));
}

void check(const char* key, std::size_t value, std::size_t most) {
  if (value > most) throw UsageError(fmt::format("\"{}\" is at most {} here, not {}.", key, most, value));
}

/// Limits of the server. They do not hold for command lines.
void check_limits(const Options& defaults, const Request& request) {
  check("limit", request.limit, limits::hits);
  check("offset", request.offset, limits::offset);
  check("filter", request.filters.size(), limits::filters);
  check("facet", request.facets.size(), limits::facets);
  if (request.whole_text) throw UsageError("\"fields\" has no text here: ask for the document.");
  for (const FacetRequest& facet : request.facets)
    if (facet.limit == 0 || facet.limit > limits::facet_values)
      throw UsageError(fmt::format("\"facet\" gives at most {} values here, as in {}:{}.",
                                   limits::facet_values, facet.field, 100));
  const std::chrono::milliseconds longest = defaults.request.timeout.value_or(limits::timeout);
  if (request.timeout && *request.timeout > longest)
    throw UsageError(fmt::format("\"timeout\" is at most {} here.", longest.count()));
}

void check_action(const Question& question) {
  if (question.action == ServeAction::document && question.document.empty())
    throw UsageError("A document is asked for by its id: {\"action\":\"document\",\"document\":\"ID\"}.");
  if (question.action != ServeAction::document && !question.document.empty())
    throw UsageError("\"document\" belongs to the action \"document\".");
  const Request& request = question.options.request;
  if (!request.text.empty() && !request.similar.empty())
    throw UsageError("\"similar\" takes the place of \"query\"; similar:ID can stand in a query.");
}

/// With all mentions of names, a whole text would be many times as large.
void leave_out_mentions(Question& question) {
  if (question.action == ServeAction::document) question.options.request.show_entities = false;
}

void count_only(Question& question) {
  Request& request = question.options.request;
  request.limit = request.offset = 0;
  if (question.action != ServeAction::facets) return;
  request.suggestions = false;
  if (!request.facets.empty()) return;
  for (const char* field : usual_facets) request.facets.push_back({field});
}

}  // namespace

std::string in_words_of_requests(std::string message) {
  for (const OptionRow& row : option_table()) {
    const std::string written = fmt::format("--{} ", row.long_name());
    for (std::size_t at = 0; (at = message.find(written, at)) != std::string::npos;)
      message.replace(at, written.size(), fmt::format("\"{}\" ", row.long_name()));
  }
  return message;
}

std::optional<ServeAction> find_serve_action(std::string_view name) {
  const auto found = std::find(action_names.begin(), action_names.end(), name);
  if (found == action_names.end()) return std::nullopt;
  return static_cast<ServeAction>(found - action_names.begin());
}

Question read_question(const RequestObject& object, const Options& defaults,
                       std::optional<ServeAction> action) try {
  if (!object.fault.empty()) throw UsageError(object.fault);
  Question question;
  question.options = defaults;
  question.options.renderer = render::result_formats().find("json");
  Request& request = question.options.request;
  request.may_read_files = false;
  if (!request.timeout) request.timeout = limits::timeout;
  for (const RequestEntry& entry : object.entries) apply(entry, question);
  if (action) question.action = *action;
  check_action(question);
  if (question.action == ServeAction::facets || question.action == ServeAction::suggest) count_only(question);
  leave_out_mentions(question);
  settle_search(question.options, true);
  check_limits(defaults, request);
  return question;
} catch (const UsageError& fault) {
  throw UsageError(in_words_of_requests(fault.what()));
}

}  // namespace broadsheet::serve
