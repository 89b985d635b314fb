#include "tests/indexer/entities/resolution/marked_document.h"

#include <stdexcept>

#include "indexer/entities/resolution/resolver.h"

using namespace broadsheet;
using namespace broadsheet::resolution;
using broadsheet::Citation;
using broadsheet::Document;
using broadsheet::Entity;
using broadsheet::tagging::MentionType;

namespace {

/// Cuts up to the next `|` off.
std::string cut(std::string_view& mark) {
  const std::size_t bar = mark.find('|');
  if (bar == mark.npos) throw std::logic_error("a mark without |");
  std::string out(mark.substr(0, bar));
  mark.remove_prefix(bar + 1);
  return out;
}

tagging::MentionType type_of(char letter) {
  const std::size_t at = std::string_view("POLM").find(letter);
  if (at == std::string_view::npos) throw std::logic_error("an unknown mark");
  return static_cast<tagging::MentionType>(at);
}

std::string read(std::string_view source, bool in_title, MarkedDocument& out,
                 std::vector<Citation>& citations) {
  std::string text;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (source[at] != '[') {
      text += source[at];
      continue;
    }
    const std::size_t end = source.find(']', at);
    std::string_view mark = source.substr(at + 1, end - at - 1);
    const std::string type = cut(mark);
    const std::string id = type == "W" ? cut(mark) : "", name = type == "W" ? cut(mark) : "";
    const std::size_t begin = text.size();
    text += mark;
    if (type == "W")
      citations.push_back({begin, text.size(), id, name, "", ""});
    else
      out.raw.push_back({type_of(type[0]), in_title, begin, text.size()});
    at = end;
  }
  return text;
}

std::string line_of(const Entity& entity) {
  return std::string(broadsheet::entity_type_name(entity.type)) + " " + entity.name;
}

std::vector<Entity> resolve(const MarkedDocument& input) {
  static broadsheet::resolution::Resolver resolver;
  return resolver.resolve(input.document, input.raw, input.title_citations, input.text_citations);
}

}  // namespace

MarkedDocument marked(std::string_view title, std::string_view text, std::string_view language) {
  MarkedDocument out;
  out.document.title = read(title, true, out, out.title_citations);
  out.document.text = read(text, false, out, out.text_citations);
  out.document.language = language;
  return out;
}

std::string resolved(std::string_view title, std::string_view text, std::string_view language) {
  std::string out;
  for (const Entity& entity : resolve(marked(title, text, language)))
    out += line_of(entity) + " (" + std::to_string(entity.mentions.size()) + ")\n";
  return out;
}

std::string resolved(std::string_view text) {
  return resolved("", text);
}

std::string resolved_mentions(std::string_view text, std::string_view language) {
  const MarkedDocument input = marked("", text, language);
  std::string out;
  for (const Entity& entity : resolve(input)) {
    out += line_of(entity) + ":";
    for (const auto& mention : entity.mentions)
      out += " " + input.document.text.substr(mention.begin, mention.end - mention.begin) + ";";
    out += "\n";
  }
  return out;
}
