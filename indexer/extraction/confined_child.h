// One confined child process, as the indexer sees it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/extraction/extraction_task.h"
#include "indexer/extraction/running_process.h"

namespace broadsheet::extraction {

/// The end of an answer: why the rest could not be read; empty: all was read.
struct EndOfAnswer {
  std::string fault;
  bool child_ends = false;  ///< it takes no further task
};

/// Runs until it dies or this object does. Use from one thread at a time.
class ConfinedChild {
 public:
  /// `streamed` becomes the file that stream extractors read; -1: none. Throws EnvironmentError when the
  /// program cannot be started.
  ConfinedChild(const std::filesystem::path& program, int streamed);

  /// Call next() afterwards until the answer has ended. False when the child has died.
  bool begin(const ExtractionTask& task);
  /// The next document of the answer, or its end. If the child died, hung or talked nonsense, that is the
  /// fault, and is_alive() is false.
  std::variant<ExtractedDocument, EndOfAnswer> next();
  bool is_alive() const { return process_.is_running(); }
  /// How many were begun.
  unsigned tasks() const { return tasks_; }

 private:
  EndOfAnswer give_up(std::string_view why);

  RunningProcess process_;
  unsigned tasks_ = 0;
};

}  // namespace broadsheet::extraction
