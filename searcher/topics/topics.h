#pragma once

#include <cstddef>
#include <fstream>
#include <istream>
#include <optional>
#include <string>

#include "searcher/topics/stoppable_input.h"

namespace broadsheet {

/// One query of many.
struct Topic {
  std::string id;
  std::string text;
  bool numbered = false;  ///< the line had no tab: id is its number
};

/// A file of topics, or standard input.
class TopicsFile {
 public:
  /// `-`: standard input; empty: no topics. Throws EnvironmentError when the file cannot be read.
  explicit TopicsFile(const std::string& path);
  std::istream& stream();
  /// From any thread: whoever waits for a line of standard input sees its end.
  void stop();

 private:
  std::ifstream file_;
  std::optional<StoppableInput> standard_input_;  ///< absent: a file
  std::istream input_{nullptr};
};

/// Reads `id<TAB>query` lines. Empty lines are skipped; a line without a tab is a query whose id is the
/// line's number, counted from 1. A byte order mark and carriage returns at line ends are dropped.
class TopicReader {
 public:
  /// `input` must outlive the reader.
  explicit TopicReader(std::istream& input) : input_(input) {}

  /// The next query as soon as its line is complete; nullopt at the end.
  std::optional<Topic> next();

 private:
  std::istream& input_;
  std::size_t line_ = 0;
};

}  // namespace broadsheet
