#pragma once

#include <functional>
#include <iosfwd>

#include "common/exit_code.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/command_line/options.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// What one thread answers requests with; see Searcher.
struct SearchFunctions {
  std::function<Results(const Request&)> search;
  std::function<Results(const Request&, const std::function<bool(const Results&)>& visit)> visit_all = {};
};
using OpenSearch = std::function<SearchFunctions()>;

/// Where queries come from.
struct Topics {
  std::istream& input;
  std::function<void()> stop =
      {};  ///< from any thread: ends the wait for the next line; empty: never waits long
};

/// Runs the query, or every topic, several at the same time with functions of their own, and writes the
/// results in their order as soon as each is there. What the format does not show (notes, facets left out)
/// goes to `messages`. Says whether anything was found.
ExitCode answer(const Options& options, const render::Style& style, const OpenSearch& open,
                const Topics& topics, DataStream& data, std::ostream& messages);

}  // namespace broadsheet
