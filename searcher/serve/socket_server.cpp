#include "searcher/serve/socket_server.h"

#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <tuple>
#include <utility>

#include "common/error.h"
#include "searcher/serve/connection_threads.h"
#include "searcher/serve/limits.h"
#include "searcher/serve/line_connection.h"

namespace broadsheet::serve {
namespace {

sockaddr_un address_of(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path)
    throw EnvironmentError(fmt::format("The path of a socket has at most {} bytes; --socket {} is longer.",
                                       sizeof address.sun_path - 1, path));
  std::memcpy(address.sun_path, path.data(), path.size());
  return address;
}

const sockaddr* generic(const sockaddr_un& address) {
  return reinterpret_cast<const sockaddr*>(&address);
}

int new_socket() {
  const int made = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (made < 0) throw EnvironmentError("The system has no file descriptors left; close some programs.");
  return made;
}

/// True if a program accepts connections at this address.
bool has_server(const sockaddr_un& address) {
  const int probe = new_socket();
  const bool refused = connect(probe, generic(address), sizeof address) != 0 && errno == ECONNREFUSED;
  close(probe);
  return !refused;
}

/// Removes a socket that a killed server has left behind.
void make_room(const std::string& path, const sockaddr_un& address) {
  struct stat found {};
  if (lstat(path.c_str(), &found) != 0) return;
  if (!S_ISSOCK(found.st_mode))
    throw EnvironmentError(fmt::format("{} exists and is no socket; give another path.", path));
  if (has_server(address))
    throw EnvironmentError(fmt::format("Another program listens at {}; end it or give another path.", path));
  unlink(path.c_str());
}

}  // namespace

SocketServer::SocketServer(std::string path, WorkerPool& pool, const StopSignal& stop)
    : path_(std::move(path)), pool_(pool), stop_(stop), listener_(new_socket()) {
  try {
    bind_socket();
  } catch (...) {
    close(listener_);
    throw;
  }
}

/// Sets umask so that the file is private from the beginning.
void SocketServer::bind_socket() {
  const sockaddr_un address = address_of(path_);
  make_room(path_, address);
  const mode_t before = umask(0177);
  const bool bound = bind(listener_, generic(address), sizeof address) == 0;
  const int fault = errno;
  umask(before);
  if (!bound || listen(listener_, SOMAXCONN) != 0)
    throw EnvironmentError(fmt::format("The socket {} cannot be made: {}.", path_, std::strerror(fault)));
  struct stat made {};
  if (lstat(path_.c_str(), &made) == 0) std::tie(device_, inode_) = std::pair(made.st_dev, made.st_ino);
}

SocketServer::~SocketServer() {
  close(listener_);
  struct stat found {};
  if (lstat(path_.c_str(), &found) == 0 && found.st_dev == device_ && found.st_ino == inode_)
    unlink(path_.c_str());
}

void SocketServer::run() {
  static const std::string too_many =
      refusal({}, 503, "Too many programs are connected; try again later.").body;
  ConnectionThreads connections(limits::connections);
  connections.accept_from(listener_, stop_, {[this](int file) { serve_connection(file); }, too_many});
}

void SocketServer::serve_connection(int connection) {
  LineConnection({connection, connection, Patience{}}, pool_, stop_).run();
  close(connection);
}

}  // namespace broadsheet::serve
