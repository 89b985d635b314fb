#include "indexer/extraction/confined_child.h"

#include <fmt/format.h>
#include <sys/wait.h>

#include <csignal>
#include <cstring>
#include <utility>

#include "indexer/extraction/frame.h"

namespace broadsheet::extraction {
namespace {

/// Of real time, for one document. The child's own limit is of processor time, and shorter.
constexpr int patience_ms = 180'000;

std::string cause_of_death(int status) {
  if (!WIFSIGNALED(status)) return "its reader ended too early; the file may be damaged";
  if (WTERMSIG(status) == SIGPROF) return "takes too long to read; the file may be damaged or made to harm";
  return fmt::format("its reader crashed ({}); the file may be damaged", strsignal(WTERMSIG(status)));
}

}  // namespace

ConfinedChild::ConfinedChild(const std::filesystem::path& program, int streamed)
    : process_(start_process({program.string()}, streamed)) {}

bool ConfinedChild::begin(const ExtractionTask& task) {
  ++tasks_;
  return is_alive() && write_frame(process_.input.number(), encode(task));
}

std::variant<ExtractedDocument, EndOfAnswer> ConfinedChild::next() {
  std::string frame;
  const FrameRead read = read_frame(process_.output.number(), frame, patience_ms);
  if (read == FrameRead::too_late) return give_up("takes too long to read; the file may be damaged");
  if (read != FrameRead::complete) return give_up({});
  const std::string_view body = std::string_view(frame).substr(frame.empty() ? 0 : 1);
  if (frame.starts_with(end_frame)) return EndOfAnswer{};
  if (frame.starts_with(fault_frame)) return EndOfAnswer{std::string(body)};
  if (frame.starts_with(last_frame)) return EndOfAnswer{std::string(body), true};
  if (frame.starts_with(document_frame))
    if (auto document = decode_document(body)) return *std::move(document);
  return give_up("its reader answered nonsense; the file may be damaged");
}

// The fault that a dead child leaves; empty: the one by which it died.
EndOfAnswer ConfinedChild::give_up(std::string_view why) {
  if (!why.empty()) process_.kill();
  const int status = process_.wait();
  return {why.empty() ? cause_of_death(status) : std::string(why), true};
}

}  // namespace broadsheet::extraction
