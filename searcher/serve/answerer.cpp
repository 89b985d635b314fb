#include "searcher/serve/answerer.h"

#include <nlohmann/json.hpp>

#include "common/error.h"
#include "searcher/command_line/output_style.h"
#include "searcher/render/json_values.h"
#include "searcher/serve/document_json.h"

namespace broadsheet::serve {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_completions = 10;

/// `body` is a JSON object.
void put_id_first(const std::string& id, std::string& body) {
  if (!id.empty()) body.insert(1, "\"id\":" + id + ",");
}

void put_last(const char* key, const Json& value, std::string& body) {
  std::string entry;
  render::append_json_line(Json{{key, value}}, entry);
  body.replace(body.size() - 2, 2, "," + entry.substr(1));
}

/// Each completion is given as a whole query.
Json json_completions(const std::string& query, const Completions& completions) {
  Json list = Json::array();
  for (const Completion& way : completions.ways) {
    list.push_back({{"query", query.substr(0, completions.begin) + way.text}});
    if (!way.detail.empty()) list.back()["detail"] = way.detail;
  }
  return list;
}

/// Ignores failures, since someone may be replacing the index just now. The open state still answers.
void take_newest_state(Searcher& searcher) {
  try {
    searcher.refresh();
  } catch (const EnvironmentError&) {
  }
}

}  // namespace

ServeAnswer refusal(const std::string& id, int status, const std::string& message) {
  ServeAnswer answer{status, {}};
  render::append_json_line(Json{{"error", {{"status", status}, {"message", message}}}}, answer.body);
  put_id_first(id, answer.body);
  return answer;
}

Answerer::Answerer(const Options& defaults, const EntityOverrides& overrides)
    : defaults_(defaults), searcher_(defaults.index, overrides) {}

ServeAnswer Answerer::answer(const Call& call, const CancelFlag& cancelled) {
  const std::string& id = call.object.id;
  try {
    return answer_question(read_question(call.object, defaults_, call.action), id, cancelled);
  } catch (const UsageError& fault) {
    return refusal(id, 400, in_words_of_requests(fault.what()));
  } catch (const Cancelled&) {
    return refusal(id, 503, "The search took too long; ask for less.");
  } catch (const std::bad_alloc&) {
    return refusal(id, 503, "There is no memory left for this request; ask for less.");
  } catch (const std::exception& fault) {
    return refusal(id, 500, fault.what());
  }
}

ServeAnswer Answerer::answer_question(const Question& question, const std::string& id,
                                      const CancelFlag& cancelled) {
  take_newest_state(searcher_);
  ServeAnswer answer;
  if (question.action == ServeAction::document) {
    const auto opened = searcher_.open_document(question.document, question.options.request, &cancelled);
    if (!opened) return refusal(id, 404, "No document has this id.");
    render::append_json_line(document_json(*opened), answer.body);
  } else {
    answer.body = search(question, cancelled);
    if (question.action == ServeAction::suggest) {
      const std::string& query = question.options.request.text;
      put_last("completions",
               json_completions(query, searcher_.complete(query, most_completions, &cancelled)), answer.body);
    }
  }
  put_id_first(id, answer.body);
  return answer;
}

std::string Answerer::search(const Question& question, const CancelFlag& cancelled) {
  const Results results = searcher_.search(question.options.request, &cancelled);
  std::string body;
  question.options.renderer->render(results, style_for(question.options, {}), body);
  return body;
}

}  // namespace broadsheet::serve
