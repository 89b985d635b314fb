#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "searcher/entity_overrides.h"
#include "searcher/interactive/state.h"
#include "searcher/request.h"
#include "searcher/results.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet {

class Searcher;

/// What the session wants to know. A newer question of a kind replaces the older one, running or waiting.
struct Question {
  /// advice: other spellings, and what to do when nothing is found.
  enum class Kind : std::uint8_t { hits, document, completions, counts, advice };
  Kind kind = Kind::hits;
  std::uint64_t number = 0;  ///< given back with the answer
  Request request;           ///< of document: what lights up in it
  std::string id;            ///< of document
  std::size_t width = 0;     ///< of document: columns of its lines; 0: none are wanted
  std::string text;          ///< of completions: the query up to the cursor
};

struct Answer {
  Question::Kind kind = Question::Kind::hits;
  std::uint64_t number = 0;
  Results results;                         ///< hits; counts: total, facets, histogram; advice: what it says
  std::optional<OpenedDocument> document;  ///< absent: there is none
  std::vector<PreviewLine> lines;          ///< of its text
  std::vector<Choice> completions;
  Span completed;                     ///< the bytes of Question::text that a completion replaces
  std::string fault;                  ///< one sentence; empty: it worked
  std::uint64_t index_documents = 0;  ///< of the state that answered
};

/// Searches off the thread that reads keys: one thread finds and opens, another counts, so that counts of a
/// slow query hold up nothing. On a thread, kinds are answered in the order of the enum; an earlier one
/// interrupts a later one, which is then begun again. Every question is asked of the index's newest published
/// state. Called by one thread.
class SearchThread {
 public:
  /// Throws EnvironmentError when the index cannot be opened.
  SearchThread(const std::filesystem::path& index, const EntityOverrides& overrides,
               const KeptQueries& kept = {});
  /// Cancels what runs and waits for its end.
  ~SearchThread();
  SearchThread(const SearchThread&) = delete;
  SearchThread& operator=(const SearchThread&) = delete;

  /// A question for first hits, its offset 0, also cancels counts and advice: they are of an older query.
  void ask(Question question);
  void cancel(Question::Kind kind);
  /// The next answer that is ready; never one to a question that was replaced or cancelled.
  std::optional<Answer> take();
  /// Readable when an answer may be ready; for poll(2).
  int descriptor() const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet
