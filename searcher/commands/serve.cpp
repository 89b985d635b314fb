#include "searcher/serve/serve.h"

#include <iostream>

#include "common/error.h"
#include "searcher/command_line/option_checks.h"
#include "searcher/commands/command.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"

namespace broadsheet::commands {
namespace {

/// Takes no words. The options are defaults for requests.
void read_places(Options& options, const Words& words) {
  check_index(options);
  if (!words.empty())
    throw UsageError("searcher serve takes no query: the requests bring theirs; see docs/SERVER.md.");
  if (!options.serve.stdio && options.serve.socket.empty() && !options.serve.http)
    throw UsageError("searcher serve needs --stdio, --socket PATH or --http ADDRESS:PORT.");
}

ExitCode run_server(const Options& options, DataStream&) {
  return serve::run(options, overrides_of(options), std::cerr);
}

constexpr auto serve_options =
    joined_lists(index_options, names("stdio", "socket", "http", "workers"), request_options);

}  // namespace

extern const Command serve{
    .name = "serve",
    .synopsis = "--stdio|--socket PATH|--http ADDRESS:PORT --db INDEX [options]",
    .summary = "Answers requests of other programs and of browsers until it is ended; see docs/SERVER.md.",
    .options = serve_options,
    .formats = nullptr,
    .read_words = read_places,
    .run = run_server,
};

}  // namespace broadsheet::commands
