#include "searcher/serve/open_api.h"

#include <nlohmann/json.hpp>
#include <string_view>

#include "common/version.h"
#include "searcher/command_line/option_table.h"
#include "searcher/render/json_values.h"

namespace broadsheet::serve {
namespace {

using Json = nlohmann::ordered_json;

/// The schema of a value, both in a query string and in JSON.
Json schema_of(const OptionRow& row) {
  const std::string_view argument = row.argument ? row.argument : "";
  if (!row.argument) return {{"type", "boolean"}};
  if (argument == "N" || argument == "MS") return {{"type", "integer"}, {"minimum", 0}};
  if (row.in_requests == InRequests::repeated) return {{"type", "array"}, {"items", {{"type", "string"}}}};
  return {{"type", "string"}};
}

/// The name, description and schema of each key.
Json keys() {
  Json list = Json::array();
  const auto add = [&](std::string_view name, std::string_view help, Json schema) {
    list.push_back({{"name", name}, {"description", help}, {"schema", std::move(schema)}});
  };
  add("query", "what to search for, as docs/QUERY_SYNTAX.md describes it; without it, every document",
      {{"type", "string"}});
  add("similar", "instead of the query: the id of a document that others shall be like",
      {{"type", "string"}});
  add("id", "comes back in the answer", {{"type", "string"}});
  for (const OptionRow& row : option_table())
    if (row.in_requests != InRequests::never) add(row.long_name(), row.help, schema_of(row));
  return list;
}

Json parameters() {
  Json list = keys();
  for (Json& key : list) key["in"] = "query";
  return list;
}

Json request_body() {
  Json properties = Json::object();
  for (const Json& key : keys()) {
    Json schema = key["schema"];
    schema["description"] = key["description"];
    properties[key["name"].get<std::string>()] = std::move(schema);
  }
  const Json schema = {
      {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  return {{"required", true}, {"content", {{"application/json", {{"schema", schema}}}}}};
}

Json answer_of(std::string_view description, std::string_view schema) {
  return {{"description", description},
          {"content",
           {{"application/json", {{"schema", {{"$ref", "#/components/schemas/" + std::string(schema)}}}}}}}};
}

Json responses(std::string_view description, std::string_view schema) {
  return {{"200", answer_of(description, schema)},
          {"400", answer_of("the request cannot be understood", "Error")},
          {"503", answer_of("too many requests wait, or the search took too long", "Error")}};
}

Json search_path(const std::string& name, std::string_view summary) {
  const Json answers = responses("the object of searcher --format json", "Results");
  return {
      {"get",
       {{"operationId", name}, {"summary", summary}, {"parameters", parameters()}, {"responses", answers}}},
      {"post",
       {{"operationId", name + "_json"},
        {"summary", summary},
        {"requestBody", request_body()},
        {"responses", answers}}}};
}

Json document_address() {
  Json answers = responses("the document", "Document");
  answers["404"] = answer_of("no document has this id", "Error");
  const Json id = {{"name", "ID"}, {"in", "path"}, {"required", true}, {"schema", {{"type", "string"}}}};
  const Json query = {{"name", "query"},
                      {"in", "query"},
                      {"description", "what lights up in title and text"},
                      {"schema", {{"type", "string"}}}};
  return {{"get",
           {{"operationId", "document"},
            {"summary", "A document with all of its text"},
            {"parameters", Json::array({id, query})},
            {"responses", answers}}}};
}

Json schemas() {
  const Json number = {{"type", "integer"}};
  const Json text = {{"type", "string"}};
  const Json object = {{"type", "object"}};
  const Json objects = {{"type", "array"}, {"items", object}};
  return {{"Results",
           {{"type", "object"},
            {"description", "docs/OUTPUT_FORMATS.md describes every key"},
            {"required", {"format", "query", "total", "hits"}},
            {"properties",
             {{"format", number},
              {"query", object},
              {"total", object},
              {"partial", {{"type", "boolean"}}},
              {"hits", objects},
              {"facets", object},
              {"histogram", object},
              {"suggestions", objects},
              {"help", object},
              {"notes", {{"type", "array"}, {"items", text}}}}}}},
          {"Document",
           {{"type", "object"},
            {"required", {"format", "document"}},
            {"properties", {{"format", number}, {"document", object}}}}},
          {"Error",
           {{"type", "object"},
            {"required", {"error"}},
            {"properties",
             {{"error", {{"type", "object"}, {"properties", {{"status", number}, {"message", text}}}}}}}}}};
}

}  // namespace

std::string open_api() {
  const Json paths = {
      {"/search", search_path("search", "Documents found, ranked, with snippets")},
      {"/facets", search_path("facets", "Counts of values among the documents found, without hits")},
      {"/suggest", search_path("suggest", "What a misspelt query may have been meant to be")},
      {"/document/{ID}", document_address()}};
  std::string out;
  render::append_json_line(Json{{"openapi", "3.0.3"},
                                {"info", {{"title", "Broadsheet"}, {"version", program_version}}},
                                {"paths", paths},
                                {"components", {{"schemas", schemas()}}}},
                           out);
  return out;
}

}  // namespace broadsheet::serve
