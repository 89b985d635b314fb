// The processor time that one file may take.
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// A timer of the kernel kills the process with SIGPROF when its time is over. Use one object at a time.
class ProcessorTime final : public TimeBudget {
 public:
  /// `seconds` in all, and `seconds_a_part` more for each part that is done; never more than `seconds` at
  /// once.
  ProcessorTime(double seconds, double seconds_a_part);
  /// Stops the timer.
  ~ProcessorTime() override;
  ProcessorTime(const ProcessorTime&) = delete;
  ProcessorTime& operator=(const ProcessorTime&) = delete;

  void part_done() override;

 private:
  double seconds_, seconds_a_part_;
  double end_;  ///< when the time is over, on the process's clock
};

}  // namespace broadsheet::extraction
