// The HTTP server.
#pragma once

#include <string>

#include "searcher/command_line/option_values.h"
#include "searcher/serve/http_answers.h"
#include "searcher/serve/stop_signal.h"
#include "searcher/serve/timed_socket.h"
#include "searcher/serve/worker_pool.h"

namespace broadsheet::serve {

/// Has one thread for each connection. The searches run in the pool.
class HttpServer {
 public:
  /// Starts to listen. Throws EnvironmentError when the address is not available. `pool` and `stop` must
  /// outlive this object.
  HttpServer(const HostAndPort& address, WorkerPool& pool, const StopSignal& stop);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Such as `http://127.0.0.1:8080/`.
  std::string address() const;
  /// Returns after the signal has come and all running requests are answered.
  void run();

 private:
  void serve(int file) const;
  bool answer_next(TimedSocket& socket) const;

  HostAndPort address_;
  HttpAnswers answers_;
  const StopSignal& stop_;
  int listener_;
};

}  // namespace broadsheet::serve
