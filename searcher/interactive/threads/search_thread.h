#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "searcher/interactive/state/question.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet::interactive {

/// Searches on two other threads, so that keys are read meanwhile. One finds and opens documents, the other
/// counts, so that slow counts delay nothing. Each answers questions in the order of Question::Kind: an
/// earlier kind interrupts a later one, which is then run again. Every search uses the newest published state
/// of the index. All functions must be called by one thread.
class SearchThread {
 public:
  /// Throws EnvironmentError when the index cannot be opened.
  SearchThread(const std::filesystem::path& index, const EntityOverrides& overrides,
               const saved::KeptQueries& kept = {});
  /// Cancels running searches and waits for the threads to end.
  ~SearchThread();
  SearchThread(const SearchThread&) = delete;
  SearchThread& operator=(const SearchThread&) = delete;

  /// A question for the first hits, with offset 0, also cancels counts and advice, because they belong to an
  /// older query.
  void ask(Question question);
  void cancel(Question::Kind kind);
  /// The next answer that is ready, if any; never one to a question that was replaced or cancelled.
  std::optional<Answer> take();
  /// For poll(2): readable when an answer may be ready.
  int descriptor() const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::interactive
