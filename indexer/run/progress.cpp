#include "indexer/run/progress.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "common/error.h"
#include "common/standard_files.h"

namespace broadsheet {
namespace {

constexpr double mega = 1e6;

std::string time_left(const RunCounters& counters, double seconds) {
  const auto read = static_cast<double>(counters.bytes_read);
  const auto total = static_cast<double>(counters.bytes_total);
  if (read <= 0 || seconds < 1 || total < read) return {};  // unknown, or the input has grown
  const auto left = static_cast<long>(seconds * (total - read) / read);
  return fmt::format(", {:.0f} % done, {}:{:02} left", 100 * read / total, left / 60, left % 60);
}

std::chrono::milliseconds interval(ProgressMode mode) {
  return std::chrono::milliseconds(mode == ProgressMode::plain  ? 10'000
                                   : mode == ProgressMode::json ? 1'000
                                                                : 200);
}

}  // namespace

std::string progress_text(const RunCounters& counters, double seconds) {
  if (counters.merging) return fmt::format("{} records read, merging", counters.records.load());
  const double megabytes = static_cast<double>(counters.bytes_read) / mega;
  return fmt::format("{} records, {:.1f} MB, {:.1f} MB/s{}{}", counters.records.load(), megabytes,
                     seconds > 0 ? megabytes / seconds : 0.0, time_left(counters, seconds),
                     counters.rejected > 0 ? fmt::format(", {} rejected", counters.rejected.load()) : "");
}

std::string progress_json(const RunCounters& counters, double seconds, std::string_view event) {
  nlohmann::ordered_json json{
      {"event", event},
      {"records", counters.records.load()},
      {"added", counters.added.load()},
      {"updated", counters.updated.load()},
      {"unchanged", counters.unchanged.load()},
      {"duplicates", counters.duplicates.load()},
      {"separated", counters.separated.load()},
      {"removed", counters.removed.load()},
      {"rejected", counters.rejected.load()},
      {"warnings", counters.warnings.load()},
      {"undated", counters.undated.load()},
      {"without_text", counters.without_text.load()},
      {"without_title", counters.without_title.load()},
      {"without_date", counters.without_date.load()},
      {"bytes_read", counters.bytes_read.load()},
  };
  if (counters.bytes_total > 0) json["bytes_total"] = counters.bytes_total.load();
  json["seconds"] = static_cast<double>(static_cast<long>(seconds * 1000)) / 1000;
  return json.dump();
}

ProgressDisplay::ProgressDisplay(ProgressMode mode, const RunCounters& counters)
    : mode_(mode), counters_(counters) {
  if (mode_ != ProgressMode::none) thread_ = std::thread([this] { run(); });
}

ProgressDisplay::~ProgressDisplay() {
  end();
}

std::exception_ptr ProgressDisplay::end() {
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  ended_changed_.notify_all();
  if (thread_.joinable()) {
    thread_.join();
    if (mode_ == ProgressMode::line) write_message("\r\033[K");
  }
  return fault_;
}

void ProgressDisplay::run() {
  std::unique_lock lock(mutex_);
  while (!ended_changed_.wait_for(lock, interval(mode_), [this] { return ended_; })) show();
}

/// A run goes on if its progress cannot be written. end() returns the fault.
void ProgressDisplay::show_on_output(double seconds) {
  if (fault_) return;
  try {
    write_output(progress_json(counters_, seconds, "progress") + '\n');
  } catch (const EnvironmentError&) {
    fault_ = std::current_exception();
  }
}

void ProgressDisplay::show() {
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  switch (mode_) {
    case ProgressMode::line:
      write_message("\r\033[K" + progress_text(counters_, seconds));
      break;
    case ProgressMode::plain:
      write_message(progress_text(counters_, seconds) + '\n');
      break;
    case ProgressMode::json:
      show_on_output(seconds);
      break;
    case ProgressMode::none:
      break;
  }
}

}  // namespace broadsheet
