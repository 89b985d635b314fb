#include "indexer/command_line/commands.h"
#include "indexer/entities/tagging/entity_model.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <ctime>
#include <exception>

#include "common/standard_files.h"
#include "common/version.h"
#include "indexer/generations/index_lock.h"
#include "indexer/publication/maintenance.h"
#include "indexer/readers/registry.h"

namespace broadsheet {
namespace {

constexpr std::size_t reports_kept = 20;

std::filesystem::path report_path(const IndexerOptions& options) {
  if (!options.report.empty()) return options.report;
  return reports_path(options.indexing.index) /
         fmt::format("{:%Y%m%d-%H%M%S}-{}.tsv", fmt::gmtime(std::time(nullptr)), getpid());
}

ProgressMode progress_mode(const IndexerOptions& options) {
  return options.progress.value_or(isatty(STDERR_FILENO) ? ProgressMode::line : ProgressMode::plain);
}

std::string count_of(std::uint64_t count, std::string_view what) {
  return count == 0 ? std::string() : fmt::format(", {} {}", count, what);
}

std::string summary_text(const RunCounters& counters, double seconds) {
  return fmt::format(
      "{} records in {:.1f} s: {} added, {} updated, {} unchanged{}{}{}{}\n", counters.records.load(),
      seconds, counters.added.load(), counters.updated.load(), counters.unchanged.load(),
      count_of(counters.removed, "removed"), count_of(counters.duplicates, "superseded duplicates"),
      count_of(counters.rejected, "rejected"), count_of(counters.undated, "with unreadable dates"));
}

ExitCode run_index(const IndexerOptions& options, const std::atomic<bool>& stop) {
  const auto start = std::chrono::steady_clock::now();
  if (options.indexing.paths.empty()) require_index(options.indexing.index);
  const IndexLock lock(options.indexing.index, options.wait);
  RunCounters counters;
  Report report(report_path(options));
  std::exception_ptr lost_progress;
  {
    ProgressDisplay progress(progress_mode(options), counters);
    IndexingOptions indexing = options.indexing;
    if (!options.no_entities) indexing.entity_model = tagging::find_entity_model();
    run_indexing(indexing, counters, report, stop);
    lost_progress = progress.end();
  }
  report.finish();
  remove_old_reports(options.indexing.index, reports_kept);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (report.written())
    write_message(fmt::format("Rejected records and warnings are listed in {}\n", report.path().string()));
  write_output(progress_mode(options) == ProgressMode::json ? progress_json(counters, seconds, "done") + '\n'
                                                            : summary_text(counters, seconds));
  if (lost_progress) std::rethrow_exception(lost_progress);
  return counters.rejected > 0 ? ExitCode::partial : ExitCode::success;
}

ExitCode run_verify(const IndexerOptions& options) {
  const std::vector<std::string> faults = verify_index(options.indexing.index);
  for (const std::string& fault : faults) write_message(fault + '\n');
  if (faults.empty()) write_output("The index is sound.\n");
  return faults.empty() ? ExitCode::success : ExitCode::environment;
}

ExitCode run_merge(const IndexerOptions& options) {
  const bool merged = merge_index(options.indexing.index, options.wait);
  write_output(merged ? "Merged into one generation.\n" : "Nothing to merge.\n");
  return ExitCode::success;
}

std::string list_of_formats() {
  std::string list;
  for (const readers::Format& format : readers::formats())
    list += fmt::format("{:<12}{}\n", format.name, format.help);
  return list;
}

}  // namespace

ExitCode run_command(const IndexerOptions& options, const std::atomic<bool>& stop) {
  switch (options.command) {
    case IndexerCommand::index:
      return run_index(options, stop);
    case IndexerCommand::status:
      write_output(describe_index(options.indexing.index, options.json));
      break;
    case IndexerCommand::verify:
      return run_verify(options);
    case IndexerCommand::merge:
      return run_merge(options);
    case IndexerCommand::help:
      write_output(indexer_help());
      break;
    case IndexerCommand::version:
      write_output(fmt::format("indexer {}\n", program_version));
      break;
    case IndexerCommand::list_formats:
      write_output(list_of_formats());
      break;
  }
  return ExitCode::success;
}

}  // namespace broadsheet
