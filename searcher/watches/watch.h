#pragma once

#include <functional>
#include <iosfwd>

#include "common/exit_code.h"
#include "common/index/index_stub.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/command_line/options.h"
#include "searcher/request/results.h"
#include "searcher/saved/saved_searches.h"
#include "searcher/saved/watch_cursors.h"

namespace broadsheet {

/// What a watch asks of an open index; see Searcher.
struct WatchedIndex {
  std::function<IndexStub()> refresh;  ///< opens what was published last, and gives what is open
  std::function<Results(const Request&, const std::function<bool(const Results&)>& visit)> visit_all;
};

struct WatchSources {
  const saved::SavedSearches& saved;
  const saved::WatchCursors& cursors;
  const WatchedIndex& index;
};

/// `searcher watch`: runs saved searches over the documents that came into the index since the last time, or
/// since when the options say. The cursor of a search moves when all of its hits are written; a reader that
/// went away leaves it. Watches of one index wait for each other. A search that cannot be run is told in
/// `messages` and in the data, and the status is usage; its cursor stays. Else success: something was found.
/// Throws EnvironmentError.
ExitCode watch(const Options& options, const render::Style& style, const WatchSources& sources,
               DataStream& data, std::ostream& messages);

}  // namespace broadsheet
