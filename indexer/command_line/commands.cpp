#include "indexer/command_line/commands.h"
#include "indexer/entities/tagging/entity_model.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <exception>

#include "common/error.h"
#include "common/index/index_stub.h"
#include "common/key_fields.h"
#include "common/standard_files.h"
#include "common/version.h"
#include "indexer/generations/index_lock.h"
#include "indexer/publication/maintenance.h"
#include "indexer/readers/record_source.h"
#include "indexer/readers/registry.h"
#include "indexer/run/inspection.h"
#include "indexer/run/run_summary.h"

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

void print_findings(const IndexerOptions& options, const Report& report, const KeyTally& keys) {
  if (report.written())
    write_message(fmt::format("Rejected records and warnings are listed in {}\n", report.path().string()));
  if (options.progress != ProgressMode::none) write_message(findings_text(report, keys));
  if (options.fields_report) write_message(key_table(keys));
}

/// Throws before a folder is made if an input is missing or an option is wrong.
void check_inputs(const IndexingOptions& indexing) {
  if (indexing.paths.empty()) return require_index(indexing.index);
  readers::RecordSource(indexing.paths, indexing.read);
}

/// What a run leaves behind beside the index.
struct RunResults {
  explicit RunResults(std::filesystem::path report_file) : report(std::move(report_file)) {}
  RunCounters counters;
  Report report;
  KeyTally keys;
  std::exception_ptr lost_progress;
  bool interrupted = false;
};

void index_with_progress(const IndexerOptions& options, RunResults& results, const std::atomic<bool>& stop) {
  ProgressDisplay progress(progress_mode(options), results.counters);
  IndexingOptions indexing = options.indexing;
  if (!options.no_entities) indexing.entity_model = tagging::find_entity_model();
  try {
    run_indexing(indexing, results.counters, results.report, results.keys, stop);
  } catch (const Interrupted&) {
    results.interrupted = true;
  }
  results.lost_progress = progress.end();
}

std::vector<std::string> key_fields_of(const std::filesystem::path& index) {
  const std::optional<IndexStub> stub = read_stub(index);
  return stub ? stub->key_fields : std::vector<std::string>();
}

/// `New fields: country, party.` Empty when there are none.
std::string new_fields_text(const std::vector<std::string>& before, const std::vector<std::string>& now) {
  std::vector<std::string> added;
  for (const std::string& name : now)
    if (std::find(before.begin(), before.end(), name) == before.end()) added.push_back(name);
  return added.empty() ? std::string() : fmt::format("New fields: {}.\n", fmt::join(added, ", "));
}

/// Keys that were asked for and that no document has: mostly slips.
std::string missing_keys_text(const IndexerOptions& options, const std::vector<KeyFieldCount>& counts) {
  std::string text;
  for (const KeyFieldCount& count : counts)
    for (const std::string& key : options.indexing.fields)
      if (count.documents == 0 && is_same_key(count.name, key))
        text += fmt::format("No document has the key {}.\n", key);
  return text;
}

ExitCode run_index(const IndexerOptions& options, const std::atomic<bool>& stop) {
  const auto start = std::chrono::steady_clock::now();
  check_inputs(options.indexing);
  const IndexLock lock(options.indexing.index, options.wait);
  const std::vector<std::string> fields_before = key_fields_of(options.indexing.index);
  RunResults results(report_path(options));
  index_with_progress(options, results, stop);
  results.report.finish();
  remove_old_reports(options.indexing.index, reports_kept);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  print_findings(options, results.report, results.keys);
  write_message(new_fields_text(fields_before, key_fields_of(options.indexing.index)));
  if (!options.indexing.fields.empty())
    write_message(missing_keys_text(options, count_key_fields(options.indexing.index)));
  write_output(progress_mode(options) == ProgressMode::json
                   ? progress_json(results.counters, seconds, "done") + '\n'
                   : summary_text(results.counters, seconds));
  if (results.interrupted) throw Interrupted();
  if (results.lost_progress) std::rethrow_exception(results.lost_progress);
  return results.counters.rejected > 0 ? ExitCode::partial : ExitCode::success;
}

ExitCode run_inspect(const IndexerOptions& options, const std::atomic<bool>& stop) {
  const std::filesystem::path no_file = options.report.empty() ? "/dev/null" : options.report;
  RunResults results(no_file);
  inspect(options.indexing.paths, options.indexing.read, options.json, results.counters, results.report,
          results.keys, stop);
  results.report.finish();
  write_message(findings_text(results.report, results.keys));
  if (options.fields_report) write_message(key_table(results.keys));
  return results.counters.rejected > 0 ? ExitCode::partial : ExitCode::success;
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
    case IndexerCommand::inspect:
      return run_inspect(options, stop);
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
