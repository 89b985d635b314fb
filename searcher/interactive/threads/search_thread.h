#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "searcher/interactive/state/question.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet::interactive {

/// Searches off the thread that reads keys: one thread finds and opens, another counts, so that counts of a
/// slow query hold up nothing. On a thread, kinds are answered in the order of the enum; an earlier one
/// interrupts a later one, which is then begun again. Every question is asked of the index's newest published
/// state. Called by one thread.
class SearchThread {
 public:
  /// Throws EnvironmentError when the index cannot be opened.
  SearchThread(const std::filesystem::path& index, const EntityOverrides& overrides,
               const saved::KeptQueries& kept = {});
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

}  // namespace broadsheet::interactive
