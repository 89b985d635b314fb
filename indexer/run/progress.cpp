#include "indexer/run/progress.h"

#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

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
      {"removed", counters.removed.load()},
      {"rejected", counters.rejected.load()},
      {"warnings", counters.warnings.load()},
      {"undated", counters.undated.load()},
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
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  ended_changed_.notify_all();
  if (thread_.joinable()) thread_.join();
  if (mode_ == ProgressMode::line) std::fputs("\r\033[K", stderr);
}

void ProgressDisplay::run() {
  std::unique_lock lock(mutex_);
  while (!ended_changed_.wait_for(lock, interval(mode_), [this] { return ended_; })) show();
}

void ProgressDisplay::show() const {
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  switch (mode_) {
    case ProgressMode::line:
      fmt::print(stderr, "\r\033[K{}", progress_text(counters_, seconds));
      break;
    case ProgressMode::plain:
      fmt::print(stderr, "{}\n", progress_text(counters_, seconds));
      break;
    case ProgressMode::json:
      fmt::print("{}\n", progress_json(counters_, seconds, "progress"));
      break;
    case ProgressMode::none:
      return;
  }
  std::fflush(mode_ == ProgressMode::json ? stdout : stderr);
}

}  // namespace broadsheet
