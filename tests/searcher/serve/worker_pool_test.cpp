#include "searcher/serve/worker_pool.h"
#include "searcher/commands/dispatch.h"

#include <nlohmann/json.hpp>
#include <string>

#include "tests/searcher/serve/small_index.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::serve;
using broadsheet::testing::small_index;
using broadsheet::testing::TemporaryIndex;

namespace {

Options options_for(const TemporaryIndex& index) {
  return commands::parse_command_line({"serve", "--stdio", "--db", index.path().string(), "--workers", "3"},
                                      "")
      .options;
}

Call call(int id) {
  return {read_request_object(R"({"query":"wind","id":)" + std::to_string(id) + "}")};
}

int id_of(const ServeAnswer& answer) {
  return nlohmann::json::parse(answer.body)["id"];
}

}  // namespace

TEST_CASE("Every call gets its own answer, more of them than can wait at a time") {
  const TemporaryIndex index = small_index();
  WorkerPool pool(options_for(index), {});
  std::vector<std::shared_ptr<PendingAnswer>> pending;
  for (int i = 0; i < 500; ++i) pending.push_back(pool.submit(call(i)));
  for (int i = 0; i < 500; ++i) CHECK(id_of(pending[static_cast<std::size_t>(i)]->take()) == i);
}

TEST_CASE("What waits is answered before the pool ends") {
  const TemporaryIndex index = small_index();
  std::vector<std::shared_ptr<PendingAnswer>> pending;
  {
    WorkerPool pool(options_for(index), {});
    for (int i = 0; i < 50; ++i) pending.push_back(pool.submit(call(i)));
  }
  for (const auto& each : pending) CHECK(each->is_there());
}

TEST_CASE("Who does not wait for room is answered or refused") {
  const TemporaryIndex index = small_index();
  WorkerPool pool(options_for(index), {});
  std::vector<std::thread> clients;
  std::atomic<int> answered = 0;
  for (int i = 0; i < 8; ++i)
    clients.emplace_back([&, i] {
      for (int run = 0; run < 50; ++run) answered += id_of(pool.answer_soon(call(i))) == i;
    });
  for (std::thread& client : clients) client.join();
  CHECK(answered == 400);
}
