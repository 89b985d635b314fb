#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "searcher/topics/topics.h"

namespace broadsheet {

/// What is written for one query.
struct Answer {
  std::string data;
  std::vector<std::string> messages;  ///< lines for standard error
  bool found = false;
};

using AnswerTopic = std::function<Answer(const Topic&)>;

/// Many queries on several threads.
struct TopicBatch {
  std::size_t threads = 1;
  std::function<AnswerTopic()> open;         ///< called on each thread for what answers there
  std::function<bool(const Answer&)> write;  ///< one call at a time; false: nobody reads any more
  std::function<void()> stop_reading;        ///< ends a wait for the next line; may be empty
};

/// Answers the topics as their lines come, and writes each answer as soon as all before it are written. No
/// more than a small number of answers a thread wait for that. Throws what a thread threw first; answers to
/// topics before it may be missing then.
void answer_batch(TopicReader& topics, const TopicBatch& batch);

}  // namespace broadsheet
