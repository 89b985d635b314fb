// Shows the progress of a run.
#pragma once

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "indexer/run/run_counters.h"

namespace broadsheet {

enum class ProgressMode {
  line,   ///< one line on a terminal, overwritten again and again
  plain,  ///< a new line now and then
  json,   ///< NDJSON on standard output; see docs/OUTPUT_FORMATS.md
  none,
};

/// One line: documents, MB, MB/s, time left (if the size of the input is known), and rejected records.
std::string progress_text(const RunCounters& counters, double seconds);
/// One JSON object without a newline.
std::string progress_json(const RunCounters& counters, double seconds, std::string_view event);

/// Shows the counters from a thread of its own until it is ended or destroyed.
class ProgressDisplay {
 public:
  ProgressDisplay(ProgressMode mode, const RunCounters& counters);
  ~ProgressDisplay();
  ProgressDisplay(const ProgressDisplay&) = delete;
  ProgressDisplay& operator=(const ProgressDisplay&) = delete;

  /// Stops the display. Returns why standard output could not be written; nullptr: it could.
  std::exception_ptr end();

 private:
  void run();
  void show();
  void show_on_output(double seconds);

  const ProgressMode mode_;
  const RunCounters& counters_;
  const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::mutex mutex_;
  std::condition_variable ended_changed_;
  bool ended_ = false;
  std::exception_ptr fault_;  ///< used by the thread only, until it is joined
  std::thread thread_;
};

}  // namespace broadsheet
