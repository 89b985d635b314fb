#include <cstdlib>
#include <filesystem>

#include "indexer/entities/tagging/entity_model.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

TEST_CASE("The environment names the model") {
  setenv("BROADSHEET_ENTITY_MODEL", "/some/where.model", 1);
  CHECK(find_entity_model() == "/some/where.model");
  unsetenv("BROADSHEET_ENTITY_MODEL");
}

TEST_CASE("Without it the model of the build is found, and is small and sound") {
  unsetenv("BROADSHEET_ENTITY_MODEL");
  const std::filesystem::path path = find_entity_model();
  REQUIRE(std::filesystem::exists(path));
  CHECK(std::filesystem::file_size(path) <= 3'000'000);
  CHECK(EntityModel::load(path).features().size() > 10000);
}
