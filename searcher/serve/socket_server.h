// The server on a Unix socket.
#pragma once

#include <sys/types.h>

#include <string>

#include "searcher/serve/stop_signal.h"
#include "searcher/serve/worker_pool.h"

namespace broadsheet::serve {

/// Reads requests line by line. Only the same user may open the socket.
class SocketServer {
 public:
  /// Replaces a socket that nobody listens to any more. Throws EnvironmentError when another server uses the
  /// path or it is not a socket. `pool` and `stop` must outlive this object.
  SocketServer(std::string path, WorkerPool& pool, const StopSignal& stop);
  /// Removes the socket.
  ~SocketServer();
  SocketServer(const SocketServer&) = delete;
  SocketServer& operator=(const SocketServer&) = delete;

  /// Returns after the signal has come and all connections have their answers.
  void run();

 private:
  void bind_socket();
  void serve_connection(int connection);

  std::string path_;
  WorkerPool& pool_;
  const StopSignal& stop_;
  int listener_ = -1;
  dev_t device_ = 0;  ///< identifies the socket's file together with inode_
  ino_t inode_ = 0;
};

}  // namespace broadsheet::serve
