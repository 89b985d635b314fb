#include "searcher/serve/serve.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstring>
#include <optional>
#include <ostream>
#include <thread>
#include <vector>

#include "common/error.h"
#include "searcher/serve/http_answers.h"
#include "searcher/serve/http_server.h"
#include "searcher/serve/line_connection.h"
#include "searcher/serve/question.h"
#include "searcher/serve/socket_server.h"
#include "searcher/serve/stop_signal.h"
#include "searcher/serve/worker_pool.h"

namespace broadsheet::serve {

/// Everything that may fail comes before the messages about addresses, so that readers can rely on them.
ExitCode run(const Options& options, const EntityOverrides& overrides, std::ostream& messages) {
  read_question({}, options, std::nullopt);  // refuses options that no request may have
  const ServeOptions& wanted = options.serve;
  const StopSignal stop;
  WorkerPool pool(options, overrides);
  std::optional<SocketServer> socket;
  std::optional<HttpServer> http;
  if (!wanted.socket.empty()) socket.emplace(wanted.socket, pool, stop);
  if (wanted.http) http.emplace(*wanted.http, pool, stop);
  if (socket) messages << "searcher: Listening at " << wanted.socket << '\n';
  if (http) messages << "searcher: Listening at " << http->address() << '\n';
  if (http && !is_loopback(wanted.http->host))
    messages << "searcher: Other machines reach this address, without a password and unencrypted.\n";
  messages.flush();

  std::vector<std::thread> threads;
  if (socket) threads.emplace_back([&] { socket->run(); });
  if (http) threads.emplace_back([&] { http->run(); });
  int write_fault = 0;
  if (wanted.stdio) {
    LineConnection lines({STDIN_FILENO, STDOUT_FILENO}, pool, stop);
    lines.run();
    write_fault = lines.write_fault();
    stop.stop();
  }
  for (std::thread& thread : threads) thread.join();
  if (write_fault != 0)
    throw EnvironmentError(fmt::format("The answers cannot be written: {}; free space or write elsewhere.",
                                       std::strerror(write_fault)));
  return ExitCode::success;
}

}  // namespace broadsheet::serve
