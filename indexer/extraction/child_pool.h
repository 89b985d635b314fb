// The confined children of a run.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

#include "indexer/extraction/confined_child.h"

namespace broadsheet::extraction {

/// Where broadsheet-extract is: `../libexec/broadsheet/` beside the folder of the running program.
std::filesystem::path find_extract_program();

/// Why the kernel does not confine the children here, or that their program is missing: one clause. Empty
/// when it confines them.
std::string why_not_confined(const std::filesystem::path& program = find_extract_program());

/// Starts children when they are first needed, one for each thread that asks at the same time, and keeps
/// them. Thread-safe.
class ChildPool {
 public:
  explicit ChildPool(std::filesystem::path program = find_extract_program());

  /// The document of a file, or why it cannot be read: one clause. Waits for the child. Throws
  /// EnvironmentError when no child can be started.
  std::variant<ExtractedDocument, std::string> extract(const ExtractionTask& task);

  /// A child of its own for a file that is read bit by bit. `streamed` is an open file.
  std::unique_ptr<ConfinedChild> stream(const ExtractionTask& task, int streamed) const;

 private:
  std::unique_ptr<ConfinedChild> take_idle();
  std::unique_ptr<ConfinedChild> begun_child(const ExtractionTask& task);
  void keep(std::unique_ptr<ConfinedChild> child);

  const std::filesystem::path program_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<ConfinedChild>> idle_;
};

}  // namespace broadsheet::extraction
