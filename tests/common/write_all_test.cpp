#include "common/write_all.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <thread>

#include "tests/support/catch.h"

TEST_CASE("all is written, however little the other side takes at once") {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  std::string taken;
  std::thread reader([&] {
    char piece[1000];
    for (ssize_t got = 0; (got = read(ends[0], piece, sizeof piece)) > 0;)
      taken.append(piece, static_cast<std::size_t>(got));
  });
  const std::string bytes(300'000, 'x');
  CHECK(broadsheet::write_all(ends[1], bytes));
  close(ends[1]);
  reader.join();
  close(ends[0]);
  CHECK(taken == bytes);
}

TEST_CASE("a file that cannot be written says why") {
  const int file = open("/dev/null", O_RDONLY);
  CHECK_FALSE(broadsheet::write_all(file, "x"));
  CHECK(errno == EBADF);
  close(file);
}
