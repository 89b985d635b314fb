#pragma once

#include <sys/types.h>

#include <string>

#include "searcher/serve/stop_signal.h"
#include "searcher/serve/worker_pool.h"

namespace broadsheet::serve {

/// Requests a line over a Unix socket that only this user may open.
class SocketServer {
 public:
  /// Takes the place of a socket that nobody listens to any more. Throws EnvironmentError when the path is
  /// another server's or something else. All must outlive it.
  SocketServer(std::string path, WorkerPool& pool, const StopSignal& stop);
  /// Removes the socket.
  ~SocketServer();
  SocketServer(const SocketServer&) = delete;
  SocketServer& operator=(const SocketServer&) = delete;

  /// Until the signal comes and every connection has its answers.
  void run();

 private:
  void bind_socket();
  void serve_connection(int connection);

  std::string path_;
  WorkerPool& pool_;
  const StopSignal& stop_;
  int listener_ = -1;
  dev_t device_ = 0;  ///< of the socket's file, with inode_
  ino_t inode_ = 0;
};

}  // namespace broadsheet::serve
