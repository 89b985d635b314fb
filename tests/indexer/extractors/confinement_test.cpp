#include "indexer/extractors/confinement.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <ctime>
#include <functional>
#include <memory>
#include <new>

#include "indexer/extractors/processor_time.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet::extraction;

namespace {

/// The status of a confined process that does something and exits with what it returns.
int status_of(const std::function<int()>& action) {
  const pid_t child = fork();
  if (child == 0) _exit(confine_process().empty() ? action() : 99);
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}

/// The error number of what it does, 0 for none.
int error_of(const std::function<int()>& call) {
  const int status = status_of([&] { return call() < 0 ? errno : 0; });
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

TEST_CASE("a confined process reads files, but does not write them") {
  const broadsheet::testing::TemporaryFolder folder;
  const std::string path = folder / "a.txt";
  broadsheet::testing::write_file(path, "text");
  CHECK(error_of([&] { return open(path.c_str(), O_RDONLY); }) == 0);
  CHECK(error_of([&] { return open(path.c_str(), O_WRONLY); }) == EPERM);
  CHECK(error_of([&] { return open(path.c_str(), O_RDWR); }) == EPERM);
  CHECK(error_of([&] { return open((path + "2").c_str(), O_RDONLY | O_CREAT, 0600); }) == EPERM);
  CHECK(error_of([&] { return unlink(path.c_str()); }) == EPERM);
  CHECK(error_of([&] { return rename(path.c_str(), (path + "2").c_str()); }) == EPERM);
}

TEST_CASE("a confined process has no network and starts nothing") {
  CHECK(error_of([] { return socket(AF_INET, SOCK_STREAM, 0); }) == EPERM);
  CHECK(error_of([] { return socket(AF_UNIX, SOCK_STREAM, 0); }) == EPERM);
  CHECK(error_of([] { return fork(); }) == EPERM);
  CHECK(error_of([] { return execl("/bin/true", "true", nullptr); }) == EPERM);
}

TEST_CASE("a confined process gets no more memory than its limit") {
  const int status = status_of([] {
    try {
      const std::unique_ptr<char[]> much(new char[std::size_t{memory_limit_mib} << 20]);
      return much ? 1 : 2;
    } catch (const std::bad_alloc&) {
      return 0;
    }
  });
  CHECK(status == 0);
}

TEST_CASE("processor time is limited, and more is given for each part") {
  const auto works_for_half_a_second = [](double seconds_a_part) {
    return status_of([=] {
      ProcessorTime time(0.2, seconds_a_part);
      const clock_t begin = clock();
      while (clock() - begin < CLOCKS_PER_SEC / 2) time.part_done();
      return 0;
    });
  };
  const int status = works_for_half_a_second(0);
  CHECK(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGPROF);
  CHECK(works_for_half_a_second(0.2) == 0);
}

#endif
