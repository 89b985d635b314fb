#include "indexer/extraction/extraction_task.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("a task survives the pipe") {
  const ExtractionTask task{
      "pdf", "a/b.pdf", {.sheet_rows = true, .keep_pictures = true}, std::string("%PDF\0", 5)};
  CHECK(decode_task(encode(task)) == task);
}

TEST_CASE("damaged bytes are no task") {
  const std::string bytes = encode(ExtractionTask{"pdf", "b.pdf", {}, "%PDF"});
  CHECK(decode_task(bytes.substr(0, bytes.size() - 1)) == std::nullopt);
  CHECK(decode_task("") == std::nullopt);
}
