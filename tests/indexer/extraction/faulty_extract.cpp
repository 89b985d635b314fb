// Stands for broadsheet-extract in tests: the name of the extractor says what goes wrong.
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string>

#include "indexer/extraction/extraction_task.h"
#include "indexer/extraction/frame.h"

using namespace broadsheet::extraction;

int main() {
  for (std::string bytes; read_frame(STDIN_FILENO, bytes) == FrameRead::complete;) {
    const std::optional<ExtractionTask> task = decode_task(bytes);
    if (!task) return 1;
    const auto answer = [](char kind, const std::string& body) { write_frame(STDOUT_FILENO, kind + body); };
    if (task->extractor == "crash") std::abort();
    if (task->extractor == "slow") std::raise(SIGPROF);
    if (task->extractor == "exit") return 0;
    if (task->extractor == "nonsense") answer('?', "");
    if (task->extractor == "cut") {
      [[maybe_unused]] const auto written = write(STDOUT_FILENO, "\0\0", 2);
      return 0;
    }
    if (task->extractor == "fault") answer(fault_frame, "encrypted");
    if (task->extractor == "memory") {
      answer(last_frame, "needs more than 2048 MiB of memory");
      return 1;
    }
    if (task->extractor == "echo") {
      answer(document_frame, encode(ExtractedDocument{{}, task->bytes + std::to_string(getpid()), {}, {}}));
      answer(end_frame, "");
    }
    if (task->extractor == "twice") {
      for (const char* text : {"one", "two"})
        answer(document_frame, encode(ExtractedDocument{{}, text, {}, {}}));
      answer(end_frame, "");
    }
  }
  return 0;
}
