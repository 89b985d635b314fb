#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "searcher/entity_overrides.h"
#include "searcher/interactive/state.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace broadsheet {

/// What the session wants to know. A newer question of a kind replaces the older one, running or waiting.
struct Question {
  enum class Kind : std::uint8_t { hits, counts, document, completions };
  Kind kind = Kind::hits;
  std::uint64_t number = 0;  ///< given back with the answer
  Request request;           ///< of document: what lights up in it
  std::string id;            ///< of document
  std::string text;          ///< of completions: the query up to the cursor
};

struct Answer {
  Question::Kind kind = Question::Kind::hits;
  std::uint64_t number = 0;
  Results results;                         ///< hits; counts: facets and histogram only
  std::optional<OpenedDocument> document;  ///< absent: there is none
  std::vector<Choice> completions;
  std::string fault;                  ///< one sentence; empty: it worked
  std::uint64_t index_documents = 0;  ///< of the state that answered
};

/// Searches off the thread that reads keys. Kinds are answered in the order of the enum. Every question is
/// asked of the index's newest published state.
class SearchThread {
 public:
  /// Throws EnvironmentError when the index cannot be opened.
  SearchThread(std::filesystem::path index, EntityOverrides overrides);
  /// Cancels what runs and waits for its end.
  ~SearchThread();
  SearchThread(const SearchThread&) = delete;
  SearchThread& operator=(const SearchThread&) = delete;

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
