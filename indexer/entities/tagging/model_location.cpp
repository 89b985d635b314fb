#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "indexer/entities/tagging/entity_model.h"

namespace broadsheet::tagging {

std::filesystem::path find_entity_model() {
  namespace fs = std::filesystem;
  if (const char* named = std::getenv("BROADSHEET_ENTITY_MODEL"); named && *named) return named;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const fs::path installed = program.parent_path().parent_path() / "share/broadsheet/entities.model";
  if (!error && fs::exists(installed, error)) return installed;
  const fs::path built = BROADSHEET_BUILT_MODEL;
  return fs::exists(built, error) ? built : installed;
}

}  // namespace broadsheet::tagging
