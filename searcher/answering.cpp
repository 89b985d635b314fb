#include "searcher/answering.h"

#include <fmt/format.h>

#include <istream>
#include <ostream>

#include "searcher/render/glyphs.h"
#include "searcher/topics.h"

namespace broadsheet {
namespace {

/// Answers one request after another in the same format.
class Answers {
 public:
  Answers(const Options& options, const Style& style, const Search& search, DataStream& data,
          std::ostream& messages)
      : renderer_(*options.renderer), style_(style), search_(search), data_(data), messages_(messages) {
    if (renderer_.header) renderer_.header(style_, buffer_);
  }

  void add(const Request& request) {
    Request shown = request;
    shown.suggestions = renderer_.shows_notes;
    const Results results = search_(shown);
    found_ = found_ || results.total.value > 0 || !results.hits.empty();
    renderer_.render(results, style_, buffer_);
    flush();
    if (!renderer_.shows_notes)
      for (const std::string& note : results.notes) message(request.id, note);
  }

  void message(const std::string& topic, const std::string& sentence) {
    const std::string where = topic.empty() ? std::string() : fmt::format("topic {}: ", safe_line(topic));
    messages_ << "searcher: " << where << safe_line(sentence) << std::endl;
  }

  void flush() {
    data_.write(buffer_);
    buffer_.clear();
  }

  ExitCode exit_code() const { return found_ ? ExitCode::success : ExitCode::partial; }

 private:
  const Renderer& renderer_;
  const Style& style_;
  const Search& search_;
  DataStream& data_;
  std::ostream& messages_;
  std::string buffer_;
  bool found_ = false;
};

void answer_topics(const Options& options, std::istream& topics, const DataStream& data, Answers& answers) {
  TopicReader reader(topics);
  Request request = options.request;
  while (const std::optional<Topic> topic = reader.next()) {
    request.id = topic->id;
    request.text = topic->text;
    if (topic->numbered) answers.message(topic->id, "The line has no tab, so its number is the topic's id.");
    answers.add(request);
    if (data.is_closed()) return;
  }
}

}  // namespace

std::optional<Paging> paging_of(const Options& options, const TerminalFacts& output) {
  if (options.renderer->name != "text") return std::nullopt;
  return paging_for(output, options.pager);
}

Style style_for(const Options& options, const TerminalFacts& terminal) {
  Style style;
  style.width = usable_width(terminal, options.width);
  style.colour = wants_colour(terminal, options.colour);
  style.links = wants_links(terminal, options.colour);
  style.explain = options.request.explain;
  style.entities = options.request.show_entities;
  style.topics = !options.topics.empty();
  style.histogram = options.request.histogram.has_value();
  style.shares = options.normalised;
  style.fields = options.fields;
  style.run_tag = options.run_tag;
  if (const std::optional<Paging> paging = paging_of(options, terminal)) style.rows = paging->rows;
  return style;
}

ExitCode answer(const Options& options, const Style& style, const Search& search, std::istream& topics,
                DataStream& data, std::ostream& messages) {
  Answers answers(options, style, search, data, messages);
  if (!options.request.facets.empty() && !options.renderer->shows_notes)
    answers.message(
        "", fmt::format("Facets are not part of the format {}; use text or json.", options.renderer->name));
  if (options.request.histogram && !options.renderer->shows_notes && !options.renderer->is_table)
    answers.message("", fmt::format("Histograms are not part of the format {}; use text, json or a table.",
                                    options.renderer->name));
  if (options.topics.empty())
    answers.add(options.request);
  else
    answer_topics(options, topics, data, answers);
  answers.flush();
  return answers.exit_code();
}

}  // namespace broadsheet
