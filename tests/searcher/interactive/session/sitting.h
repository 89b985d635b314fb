#pragma once

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/interactive/session/session.h"
#include "searcher/interactive/state/preview_lines.h"
#include "tests/searcher/interactive/terminal/keys.h"

namespace broadsheet::testing {

using namespace interactive;

/// A session with a simulated user and an index that answers when the test says so.
class Sitting {
 public:
  using Kind = Question::Kind;

  explicit Sitting(const Request& request = {}, KeptSearches kept_searches = {}, Size size = {24, 120})
      : size_(size), session_(request, "news", size, std::move(kept_searches)) {
    note();
  }

  void type(std::string_view text) {
    for (const Key& each : typed(text)) handle(each);
  }
  void press(std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) handle(key(name));
  }
  void handle(const Key& key) {
    session_.handle(key, size_);
    note();
  }
  void resize(Size size) {
    size_ = size;
    handle({Key::Code::resize});
  }

  /// The newest unanswered question of this kind; absent: there is none.
  std::optional<interactive::Question> asked(Kind kind) const {
    const auto found = questions_.find(kind);
    return found == questions_.end() ? std::nullopt : std::optional(found->second);
  }
  /// The question asked(kind), which must exist; from now on it counts as answered.
  Question take(Kind kind) {
    Question question = questions_.at(kind);
    questions_.erase(kind);
    return question;
  }
  void answer(Kind kind, Answer answer) {
    const Question question = take(kind);
    answer.kind = kind;
    answer.number = question.number;
    if (answer.index_documents == 0) answer.index_documents = 1000;
    answer.results.offset = question.request.offset;
    session_.take(std::move(answer), size_);
    note();
  }
  void answer_hits(std::initializer_list<const char*> ids, std::uint64_t total = 100) {
    interactive::Answer made;
    for (const char* id : ids) {
      Hit hit;
      hit.id = id;
      hit.title.text = std::string("On ") + id;
      hit.url = std::string("https://herald.example/") + id;
      hit.source = "Herald";
      made.results.hits.push_back(std::move(hit));
    }
    made.results.total = {total, total, total};
    answer(Kind::hits, std::move(made));
  }
  void answer_counts(std::vector<FacetCounts> facets, std::uint64_t total = 100) {
    interactive::Answer made;
    made.results.facets = std::move(facets);
    made.results.total = {total, total, total};
    answer(Kind::counts, std::move(made));
  }
  /// Highlights the first occurrence of every word in `lit`.
  void answer_document(std::string text, std::initializer_list<std::string_view> lit = {}) {
    interactive::Answer made;
    made.document.emplace();
    made.document->document.id = asked(Kind::document)->id;
    made.document->document.title = "On " + made.document->document.id;
    made.document->document.text = text;
    for (const std::string_view word : lit)
      made.document->text.highlights.push_back({text.find(word), text.find(word) + word.size()});
    made.document->title.text = made.document->document.title;
    made.lines = interactive::preview_lines(text, asked(Kind::document)->width);
    made.document->text.text = std::move(text);
    answer(Kind::document, std::move(made));
  }

  std::vector<interactive::Effect> effects() { return session_.effects(); }
  const State& state() const { return session_.state(); }
  Session& session() { return session_; }
  std::string selected() const {
    const std::vector<Hit>& hits = state().results.hits;
    return state().selected < hits.size() ? hits[state().selected].id : "none";
  }
  std::string filters() const {
    std::string all;
    for (const Filter& filter : state().choices.filters) all += filter.field + ":" + filter.value + " ";
    return all;
  }

 private:
  void note() {
    for (interactive::Question& question : session_.questions())
      questions_[question.kind] = std::move(question);
  }

  Size size_;
  Session session_;
  std::map<Kind, interactive::Question> questions_;
};

inline std::vector<FacetCounts> two_facets() {
  return {{"source", true, 60, {{"Herald", 7}, {"Courier", 3}}},
          {"year", true, 2, {{"2024", 6}, {"2023", 4}}}};
}

/// A sitting that has found documents a, b and c, and their facets.
inline Sitting searched(interactive::KeptSearches kept_searches = {}) {
  Sitting sitting({}, std::move(kept_searches));
  sitting.type("wind");
  sitting.answer_hits({"a", "b", "c"});
  sitting.answer_counts(two_facets());
  return sitting;
}

}  // namespace broadsheet::testing
