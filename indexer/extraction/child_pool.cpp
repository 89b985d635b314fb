#include "indexer/extraction/child_pool.h"

#include <optional>
#include <system_error>
#include <utility>

#include "common/error.h"

namespace broadsheet::extraction {
namespace {

constexpr unsigned most_tasks = 1000;

}  // namespace

std::filesystem::path find_extract_program() {
  std::error_code error;
  const auto running = std::filesystem::read_symlink("/proc/self/exe", error);
  return running.parent_path().parent_path() / "libexec/broadsheet/broadsheet-extract";
}

std::string why_not_confined(const std::filesystem::path& program) {
  try {
    return all_output(start_process({program.string(), "--check"}, -1));
  } catch (const EnvironmentError&) {
    return program.string() + " is missing; reinstall Broadsheet";
  }
}

ChildPool::ChildPool(std::filesystem::path program) : program_(std::move(program)) {}

std::variant<ExtractedDocument, std::string> ChildPool::extract(const ExtractionTask& task) {
  std::unique_ptr<ConfinedChild> child = begun_child(task);
  std::optional<ExtractedDocument> document;
  for (;;) {
    auto part = child->next();
    if (auto* found = std::get_if<ExtractedDocument>(&part)) {
      document = std::move(*found);
      continue;
    }
    auto& [fault, child_ends] = std::get<EndOfAnswer>(part);
    if (!child_ends) keep(std::move(child));
    if (fault.empty() && document) return *std::move(document);
    return fault.empty() ? "nothing could be read" : std::move(fault);
  }
}

std::unique_ptr<ConfinedChild> ChildPool::stream(const ExtractionTask& task, int streamed) const {
  auto child = std::make_unique<ConfinedChild>(program_, streamed);
  child->begin(task);
  return child;
}

std::unique_ptr<ConfinedChild> ChildPool::begun_child(const ExtractionTask& task) {
  std::unique_ptr<ConfinedChild> child = take_idle();
  if (!child || !child->begin(task)) {
    child = std::make_unique<ConfinedChild>(program_, -1);
    child->begin(task);  // if it has died, next() says so
  }
  return child;
}

std::unique_ptr<ConfinedChild> ChildPool::take_idle() {
  const std::lock_guard lock(mutex_);
  if (idle_.empty()) return nullptr;
  std::unique_ptr<ConfinedChild> child = std::move(idle_.back());
  idle_.pop_back();
  return child;
}

// One that read much has leaked memory here and there.
void ChildPool::keep(std::unique_ptr<ConfinedChild> child) {
  if (child->tasks() >= most_tasks) return;
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(child));
}

}  // namespace broadsheet::extraction
