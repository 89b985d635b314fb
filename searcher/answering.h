#pragma once

#include <functional>
#include <iosfwd>

#include "common/exit_code.h"
#include "searcher/cli.h"
#include "searcher/data_stream.h"
#include "searcher/results.h"

namespace broadsheet {

using Search = std::function<Results(const Request&)>;

/// How the output is paged: only text is.
std::optional<Paging> paging_of(const Options& options, const TerminalFacts& output);

/// The style that the options and the output's terminal ask for.
Style style_for(const Options& options, const TerminalFacts& terminal);

/// Runs the query, or every topic of `topics`, and writes the results as soon as each is there. What the
/// format does not show (notes, facets left out) goes to `messages`. Says whether anything was found.
ExitCode answer(const Options& options, const Style& style, const Search& search, std::istream& topics,
                DataStream& data, std::ostream& messages);

}  // namespace broadsheet
