#include "indexer/readers/json_ld.h"

#include <simdjson.h>

#include <algorithm>
#include <unordered_map>

#include "indexer/html/embedded_html.h"
#include "indexer/html/html_text.h"
#include "indexer/input/clean_text.h"
#include "indexer/readers/json_repair.h"

namespace broadsheet::readers {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t max_objects = 10000;  // limit for one block

// Writers of JSON-LD often escape for HTML as well.
std::string plain(std::string_view text) {
  return clean_line(text.find('&') == text.npos ? std::string(text) : html_text(text));
}

std::string_view string_of(dom::element value) {
  std::string_view text;
  return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::string_view string_at(dom::object object, std::string_view key) {
  dom::element value;
  return object.at_key(key).get(value) == simdjson::SUCCESS ? string_of(value) : std::string_view();
}

// A string, the name or typed value of an object, or the @id of an object described elsewhere.
std::string name_of(dom::element value) {
  dom::object object;
  if (value.get(object) != simdjson::SUCCESS) return plain(string_of(value));
  for (const char* key : {"name", "@value"})
    if (const std::string_view name = string_at(object, key); !name.empty()) return plain(name);
  return plain(string_at(object, "@id"));
}

// One value, or a list of values.
std::vector<std::string> names_at(dom::object object, std::string_view key) {
  std::vector<std::string> names;
  dom::element value;
  if (object.at_key(key).get(value) != simdjson::SUCCESS) return names;
  dom::array list;
  if (value.get(list) != simdjson::SUCCESS) {
    names.push_back(name_of(value));
  } else {
    for (dom::element item : list) names.push_back(name_of(item));
  }
  std::erase(names, "");
  return names;
}

std::string first_at(dom::object object, std::string_view key) {
  std::vector<std::string> names = names_at(object, key);
  return names.empty() ? std::string() : std::move(names.front());
}

// The objects of one block, which may refer to each other.
class Graph {
 public:
  explicit Graph(std::vector<dom::object> objects) : objects_(std::move(objects)) {
    for (dom::object object : objects_)
      if (const std::string_view id = string_at(object, "@id"); !id.empty())
        names_.try_emplace(plain(id), plain(string_at(object, "name")));
  }
  const std::vector<dom::object>& objects() const { return objects_; }

  // Like names_at(), but replaces each @id by a name, or drops it.
  std::vector<std::string> resolved_names_at(dom::object object, std::string_view key) const {
    std::vector<std::string> names = names_at(object, key);
    for (std::string& name : names)
      if (const auto known = names_.find(name); known != names_.end()) name = known->second;
    std::erase_if(names, [](const std::string& name) { return name.empty() || name.starts_with("http"); });
    return names;
  }

 private:
  std::vector<dom::object> objects_;
  std::unordered_map<std::string, std::string> names_;  // by @id
};

std::vector<std::string> cut_at_commas(const std::vector<std::string>& lists) {
  std::vector<std::string> items;
  for (std::string_view list : lists)
    for (std::size_t at = 0; at <= list.size();) {
      const std::size_t end = std::min(list.find(',', at), list.size());
      items.push_back(clean_line(list.substr(at, end - at)));
      at = end + 1;
    }
  std::erase(items, "");
  return items;
}

bool is_article(dom::object object) {
  for (const std::string& type : names_at(object, "@type"))
    for (std::string_view kind :
         {"Article", "Posting", "Report", "Review", "Legislation", "CreativeWork", "WebPage"})
      if (type.ends_with(kind) || (kind == "Article" && type.find(kind) != type.npos)) return true;
  return false;
}

bool is_web_page(dom::object object) {
  const auto types = names_at(object, "@type");
  return std::any_of(types.begin(), types.end(),
                     [](const std::string& type) { return type.ends_with("WebPage"); });
}

void fill_in(std::string& fact, std::string value) {
  if (fact.empty()) fact = std::move(value);
}

void fill_in(std::vector<std::string>& facts, std::vector<std::string> values) {
  if (facts.empty()) facts = std::move(values);
}

// The text of an article; pages that state several list articles.
void read_body(dom::object object, JsonLd& facts) {
  for (const char* key : {"articleBody", "reviewBody"}) {
    const std::string_view written = string_at(object, key);
    if (written.empty()) continue;
    const bool html = is_piece_of_html(written) || written.find('&') != written.npos;
    std::string body = html ? html_text(written) : std::string(written);
    clean_text(body);
    if (!facts.body.empty() && facts.body != body) facts.has_bodies = true;
    facts.body = facts.has_bodies ? std::string() : std::move(body);
  }
}

void read_article(const Graph& graph, dom::object object, JsonLd& facts) {
  fill_in(facts.headline, plain(string_at(object, "headline")));
  for (const char* key : {"datePublished", "dateCreated", "uploadDate"})
    fill_in(facts.date, first_at(object, key));
  fill_in(facts.modified, first_at(object, "dateModified"));
  const auto publishers = graph.resolved_names_at(object, "publisher");
  if (!publishers.empty()) fill_in(facts.publisher, publishers.front());
  fill_in(facts.language, plain(string_at(object, "inLanguage")));
  fill_in(facts.authors, graph.resolved_names_at(object, "author"));
  std::vector<std::string> sections = names_at(object, "articleSection");
  for (std::string& keyword : cut_at_commas(names_at(object, "keywords")))
    sections.push_back(std::move(keyword));
  fill_in(facts.sections, std::move(sections));
  read_body(object, facts);
}

// All objects at the top, in arrays, and where graphs and pages keep their main thing.
std::vector<dom::object> objects_of(dom::element root) {
  std::vector<dom::element> pending = {root};
  std::vector<dom::object> objects;
  for (std::size_t i = 0; i < pending.size() && i < max_objects; ++i) {
    dom::array list;
    dom::object object;
    if (pending[i].get(list) == simdjson::SUCCESS) {
      for (dom::element item : list) pending.push_back(item);
    } else if (pending[i].get(object) == simdjson::SUCCESS) {
      objects.push_back(object);
      for (const char* key : {"@graph", "mainEntity"}) {
        dom::element inner;
        if (object.at_key(key).get(inner) == simdjson::SUCCESS) pending.push_back(inner);
      }
    }
  }
  return objects;
}

// What is inside of `<![CDATA[` and `]]>`, as XHTML has it.
std::string_view without_cdata(std::string_view json) {
  constexpr std::string_view begin = "<![CDATA[";
  const std::size_t at = json.find(begin);
  if (at == json.npos || json.find('{') < at) return json;
  json.remove_prefix(at + begin.size());
  return json.substr(0, json.rfind("]]>"));
}

}  // namespace

void read_json_ld(std::string_view json, JsonLd& facts) {
  json = without_cdata(json);
  const std::size_t begin = json.find_first_of("{["), end = json.find_last_of("}]");
  if (begin == json.npos || end == json.npos || end < begin) return;
  json = json.substr(begin, end - begin + 1);
  dom::parser parser;
  dom::element root;
  if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS) {
    const RepairedJson repaired = repair_json(json);
    if (parser.parse(repaired.json).get(root) != simdjson::SUCCESS) return;
  }
  const Graph graph(objects_of(root));
  // The facts of the page itself count only when its article states none.
  for (bool pages : {false, true})
    for (dom::object object : graph.objects())
      if (is_article(object) && is_web_page(object) == pages) read_article(graph, object, facts);
}

}  // namespace broadsheet::readers
