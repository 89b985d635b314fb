#pragma once

#include <string>

#include "searcher/command_line/option_values.h"
#include "searcher/serve/http_answers.h"
#include "searcher/serve/stop_signal.h"
#include "searcher/serve/timed_socket.h"
#include "searcher/serve/worker_pool.h"

namespace broadsheet::serve {

/// Answers over HTTP; a thread a connection, the searches themselves run in the pool.
class HttpServer {
 public:
  /// Listens from now on. Throws EnvironmentError when the address cannot be had. All must outlive it.
  HttpServer(const HostAndPort& address, WorkerPool& pool, const StopSignal& stop);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// As in `http://127.0.0.1:8080/`.
  std::string address() const;
  /// Until the signal comes and what runs is answered.
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
