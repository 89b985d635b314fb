#include "searcher/topics/answering.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <ostream>
#include <thread>

#include "searcher/render/glyphs.h"
#include "searcher/topics/topic_batch.h"

namespace broadsheet {
namespace {

std::string message(const std::string& topic, const std::string& sentence) {
  const std::string where =
      topic.empty() ? std::string() : fmt::format("topic {}: ", render::safe_line(topic));
  return fmt::format("searcher: {}{}", where, render::safe_line(sentence));
}

/// Answers requests in one format.
class Answers {
 public:
  Answers(const Options& options, const render::Style& style, DataStream& data, std::ostream& messages)
      : options_(options), renderer_(*options.renderer), style_(style), data_(data), messages_(messages) {}

  void write_header() {
    std::string header;
    if (renderer_.header) renderer_.header(style_, header);
    data_.write(header);
  }

  void warn(const std::string& sentence) { messages_ << message("", sentence) << std::endl; }

  /// One query. From any thread.
  Answer answer(const Request& request, const SearchFunctions& functions) const {
    Request shown = request;
    shown.suggestions = renderer_.shows_notes;
    const Results results = functions.search(shown);
    Answer answer;
    answer.found = results.total.value > 0 || !results.hits.empty();
    renderer_.render(results, style_, answer.data);
    add_notes(results, answer);
    return answer;
  }

  /// One query, its hits as they are found. The answer has what comes behind them.
  Answer stream(const Request& request, const SearchFunctions& functions) {
    std::string buffer;
    const Results results = functions.visit_all(request, [&](const Results& one) {
      renderer_.render(one, style_, buffer);
      if (buffer.size() < most_buffered && one.hits.front().rank > hits_written_at_once) return true;
      data_.write(buffer);
      buffer.clear();
      return !data_.is_closed();
    });
    Answer answer{std::move(buffer), {}, results.total.value > 0};
    add_notes(results, answer);
    return answer;
  }

  Answer answer_topic(const Topic& topic, const SearchFunctions& functions) {
    Request request = options_.request;
    request.id = topic.id;
    request.text = topic.text;
    Answer done = options_.all ? stream(request, functions) : answer(request, functions);
    if (topic.numbered)
      done.messages.insert(done.messages.begin(),
                           message(topic.id, "The line has no tab, so its number is the topic's id."));
    return done;
  }

  /// False: nobody reads any more.
  bool write(const Answer& answer) {
    found_ = found_ || answer.found;
    data_.write(answer.data);
    for (const std::string& line : answer.messages) messages_ << line << std::endl;
    return !data_.is_closed();
  }

  ExitCode exit_code() const { return found_ ? ExitCode::success : ExitCode::partial; }

 private:
  static constexpr std::size_t most_buffered = 64 * 1024;
  static constexpr std::size_t hits_written_at_once = 10;

  void add_notes(const Results& results, Answer& answer) const {
    if (renderer_.shows_notes) return;
    for (const std::string& note : results.notes) answer.messages.push_back(message(results.query_id, note));
  }

  const Options& options_;
  const render::Renderer& renderer_;
  const render::Style& style_;
  DataStream& data_;
  std::ostream& messages_;
  bool found_ = false;
};

void warn_of_what_is_not_shown(const Options& options, Answers& answers) {
  const std::string_view format = options.renderer->name;
  if (!options.request.facets.empty() && !options.renderer->shows_notes && !options.renderer->shows_facets)
    answers.warn(fmt::format("Facets are not part of the format {}; use text or json.", format));
  if (options.request.histogram && !options.renderer->shows_notes && !options.renderer->is_table)
    answers.warn(fmt::format("Histograms are not part of the format {}; use text, json or a table.", format));
}

/// Streams are written while they are found: one after the other.
std::size_t thread_count(const Options& options) {
  if (options.all) return 1;
  return options.serve.workers > 0 ? options.serve.workers
                                   : std::max(std::thread::hardware_concurrency(), 1U);
}

}  // namespace

ExitCode answer(const Options& options, const render::Style& style, const OpenSearch& open,
                const Topics& topics, DataStream& data, std::ostream& messages) {
  Answers answers(options, style, data, messages);
  SearchFunctions first = open();
  warn_of_what_is_not_shown(options, answers);
  answers.write_header();
  if (options.topics.empty()) {
    answers.write(options.all ? answers.stream(options.request, first)
                              : answers.answer(options.request, first));
    return answers.exit_code();
  }
  std::atomic<bool> first_is_taken = false;
  TopicReader reader(topics.input);
  answer_batch(reader, {thread_count(options),
                        [&]() -> AnswerTopic {
                          SearchFunctions own = first_is_taken.exchange(true) ? open() : first;
                          return [&answers, own](const Topic& topic) {
                            return answers.answer_topic(topic, own);
                          };
                        },
                        [&](const Answer& done) { return answers.write(done); }, topics.stop});
  return answers.exit_code();
}

}  // namespace broadsheet
