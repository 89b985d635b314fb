#include "searcher/watches/watch.h"

#include <fmt/format.h>

#include <ctime>
#include <filesystem>
#include <optional>
#include <ostream>

#include "common/error.h"
#include "searcher/query/query_notes.h"
#include "searcher/render/alerts.h"
#include "searcher/render/glyphs.h"
#include "searcher/saved/shared_file.h"
#include "searcher/watches/watched_searches.h"

namespace broadsheet {
namespace {

/// When the day begins here, in seconds since 1970.
std::int64_t begin_of(const Date& day) {
  std::tm parts{};
  parts.tm_year = day.year - 1900;
  parts.tm_mon = day.month - 1;
  parts.tm_mday = day.day;
  parts.tm_isdst = -1;
  return std::mktime(&parts);
}

std::string absolute_path(const std::string& index) {
  std::error_code ignored;  // it was opened before
  return std::filesystem::weakly_canonical(index, ignored).string();
}

class Watching {
 public:
  Watching(const Options& options, const render::Style& style, const WatchSources& sources, DataStream& data,
           std::ostream& messages)
      : options_(options),
        style_(style),
        sources_(sources),
        renderer_(*render::alert_formats().find(options.format)),
        path_(absolute_path(options.index)),
        data_(data),
        messages_(messages) {}

  ExitCode run() {
    std::optional<saved::FileLock> alone;
    if (!options_.watch.dry_run) alone.emplace(lock_path());
    const auto searches = watched_searches(sources_.saved.load(), options_.watch.names);
    if (searches.empty()) say({}, "No search is saved; searcher save NAME QUERY... saves one.");
    for (const WatchedSearch& each : searches) {
      if (data_.is_closed()) break;
      each.search ? watch(*each.search) : report(each);
    }
    if (at_fault_) return ExitCode::usage;
    return found_ ? ExitCode::success : ExitCode::partial;
  }

 private:
  std::filesystem::path lock_path() const {
    const std::filesystem::path& file = sources_.cursors.file();
    if (file.empty())
      throw EnvironmentError("There is no place for what was watched; set HOME or XDG_STATE_HOME.");
    return fmt::format("{}.{}", file.string(), sources_.index.refresh().uuid);
  }

  void say(const std::string& name, const std::string& sentence) {
    const std::string which = name.empty() ? std::string() : fmt::format("watch {}: ", in_note(name));
    messages_ << "searcher: " << which << render::safe_line(sentence) << std::endl;
  }

  void report(const WatchedSearch& search) {
    at_fault_ = true;
    say(search.name, search.fault);
    std::string line;
    renderer_.fault(search.name, search.fault, line);
    data_.write(line);
  }

  /// A search that this index cannot answer, such as one that filters by a key, keeps no others back.
  void watch(const saved::SavedSearch& search) try {
    const IndexStub stub = sources_.index.refresh();
    if (const std::optional<Arrivals> arrivals = arrivals_for(search, stub)) print(search, *arrivals);
    if (data_.is_closed() || options_.watch.dry_run) return;
    sources_.cursors.set({search.name, stub.uuid, path_, stub.revision});
  } catch (const UsageError& fault) {
    report({search.name, std::nullopt, fault.what()});
  }

  /// nullopt: nothing is new.
  std::optional<Arrivals> arrivals_for(const saved::SavedSearch& search, const IndexStub& stub) {
    if (options_.watch.since_all) return Arrivals{};
    if (options_.watch.since) return Arrivals{0, begin_of(*options_.watch.since)};
    const std::optional<saved::WatchCursor> cursor = sources_.cursors.find(search.name, stub.uuid, path_);
    if (!cursor) return say_first(search, stub), std::nullopt;
    if (cursor->revision > stub.revision)
      say(search.name, fmt::format("The index is at revision {}, before {}, where it was watched last; what "
                                   "arrives from now on is new.",
                                   stub.revision, cursor->revision));
    if (cursor->revision >= stub.revision) return std::nullopt;
    return Arrivals{cursor->revision, std::nullopt};
  }

  void say_first(const saved::SavedSearch& search, const IndexStub& stub) {
    const bool anew = sources_.cursors.had_other_index(search.name, stub.uuid, path_);
    say(search.name,
        fmt::format(
            "{}; documents that arrive from now on are new, --since all shows those that are there.",
            anew ? "The index was made anew since it was watched last" : "Watched for the first time"));
  }

  Request request_for(const saved::SavedSearch& search, const Arrivals& arrivals) const {
    Request request = options_.request;
    request.text = search.query;
    request.filters = search.filters;
    request.dates = search.dates;
    request.arrived = arrivals;
    return request;
  }

  static bool is_update(const Hit& hit, const Arrivals& arrivals) {
    if (!hit.arrival) return false;
    if (arrivals.after > 0) return hit.arrival->first <= arrivals.after;
    return arrivals.from_seconds && hit.arrival->first != hit.arrival->revision;
  }

  void print(const saved::SavedSearch& search, const Arrivals& arrivals) {
    render::AlertCounts counts;
    std::string out;
    const Results results = sources_.index.visit_all(request_for(search, arrivals), [&](const Results& one) {
      const Hit& hit = one.hits.front();
      const bool updated = is_update(hit, arrivals);
      ++counts.documents;
      counts.updated += updated ? 1 : 0;
      out.clear();
      renderer_.alert({search.name, one, hit, updated}, style_, out);
      data_.write(out);
      return !data_.is_closed();
    });
    for (const std::string& note : results.notes) say(search.name, note);
    if (counts.documents == 0) return;
    found_ = true;
    out.clear();
    renderer_.end(search.name, counts, style_, out);
    data_.write(out);
  }

  const Options& options_;
  const render::Style& style_;
  const WatchSources& sources_;
  const render::AlertRenderer& renderer_;
  const std::string path_;
  DataStream& data_;
  std::ostream& messages_;
  bool found_ = false;
  bool at_fault_ = false;
};

}  // namespace

ExitCode watch(const Options& options, const render::Style& style, const WatchSources& sources,
               DataStream& data, std::ostream& messages) {
  return Watching(options, style, sources, data, messages).run();
}

}  // namespace broadsheet
