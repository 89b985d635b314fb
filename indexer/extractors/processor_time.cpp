#include "indexer/extractors/processor_time.h"

#include <sys/time.h>
#include <time.h>

#include <algorithm>
#include <cmath>
#include <csignal>

namespace broadsheet::extraction {
namespace {

void set_timer(double seconds) {
  itimerval timer{};
  timer.it_value.tv_sec = static_cast<time_t>(seconds);
  timer.it_value.tv_usec = static_cast<suseconds_t>((seconds - std::floor(seconds)) * 1e6);
  setitimer(ITIMER_PROF, &timer, nullptr);
}

// Of the whole process, in seconds.
double processor_time() {
  timespec used{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

}  // namespace

ProcessorTime::ProcessorTime(double seconds, double seconds_a_part)
    : seconds_(seconds), seconds_a_part_(seconds_a_part), end_(processor_time() + seconds) {
  set_timer(seconds);
}

ProcessorTime::~ProcessorTime() {
  set_timer(0);
}

void ProcessorTime::part_done() {
  constexpr double tick = 0.01;  // a timer that is set again within one never rings
  const double now = processor_time();
  end_ = std::min(end_ + seconds_a_part_, now + seconds_);
  if (end_ < now + tick) std::raise(SIGPROF);
  set_timer(end_ - now);
}

}  // namespace broadsheet::extraction
