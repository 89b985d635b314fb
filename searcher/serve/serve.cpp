#include "searcher/serve/serve.h"

#include <unistd.h>

#include "searcher/serve/line_connection.h"
#include "searcher/serve/stop_signal.h"
#include "searcher/serve/worker_pool.h"

namespace broadsheet {

ExitCode serve(const Options& options, const EntityOverrides& overrides, std::ostream&) {
  StopSignal stop;
  WorkerPool pool(options, overrides);
  if (options.serve.stdio) LineConnection({STDIN_FILENO, STDOUT_FILENO}, pool, stop).run();
  return ExitCode::success;
}

}  // namespace broadsheet
