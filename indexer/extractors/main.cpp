// broadsheet-extract: reads files of complicated formats for the indexer, confined, one task after the other.
#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <exception>
#include <new>
#include <string>
#include <string_view>

#include "indexer/extraction/frame.h"
#include "indexer/extractors/confinement.h"
#include "indexer/extractors/extractors.h"
#include "indexer/extractors/processor_time.h"

namespace {

using namespace broadsheet::extraction;

constexpr double seconds_a_file = 20;
constexpr double seconds_a_part = 0.25;
constexpr const char* streamed_file = "/proc/self/fd/3";

/// The indexer no longer reads: there is nobody to tell.
struct NobodyReads {};

/// Takes standard output away from libraries, which may print there.
int take_output() {
  const int output = dup(STDOUT_FILENO);
  dup2(STDERR_FILENO, STDOUT_FILENO);
  return output;
}

int answers = -1;  ///< the file that answers go to

void answer(char kind, std::string_view bytes) {
  if (!write_frame(answers, std::string(1, kind) + std::string(bytes))) throw NobodyReads();
}

void put_document(const ExtractedDocument& document) {
  const std::string bytes = encode(document);
  if (bytes.size() >= longest_frame) throw ExtractionFault("more than 1 GiB unpacked");
  answer(document_frame, bytes);
}

void extract(const ExtractionTask& task) {
  const Extractor* extractor = find_extractor(task.extractor);
  if (!extractor) throw ExtractionFault("not a format of this broadsheet-extract; reinstall Broadsheet");
  ProcessorTime time(seconds_a_file, seconds_a_part);
  if (extractor->stream)
    extractor->stream(streamed_file, task, time, put_document);
  else
    put_document(extractor->extract(task, time));
}

/// False when the process is no longer fit for another task.
bool carry_out(std::string_view bytes) {
  try {
    const std::optional<ExtractionTask> task = decode_task(bytes);
    if (!task) throw ExtractionFault("the task was damaged");
    extract(*task);
    answer(end_frame, {});
  } catch (const ExtractionFault& fault) {
    answer(fault_frame, fault.what());
  } catch (const std::bad_alloc&) {
    answer(last_frame, fmt::format("needs more than {} MiB of memory", memory_limit_mib));
    return false;
  } catch (const std::exception& error) {
    answer(last_frame, fmt::format("damaged: {}", error.what()));
    return false;
  }
  return true;
}

void print(std::string_view text) {
  [[maybe_unused]] const auto written = write(STDOUT_FILENO, text.data(), text.size());
}

}  // namespace

/// `--check` prints why the process cannot be confined; nothing when it can.
int main(int argc, char** argv) {
  const bool check = argc == 2 && std::string_view(argv[1]) == "--check";
  if (argc != 1 && !check) {
    print("broadsheet-extract is started by indexer. It reads files of complicated formats for it.\n");
    return 2;
  }
  std::signal(SIGPIPE, SIG_IGN);
  if (!check) answers = take_output();
  const std::string refused = confine_process();
  if (check) {
    print(refused);
    return 0;
  }
  try {
    for (std::string task; read_frame(STDIN_FILENO, task) == FrameRead::complete;)
      if (!carry_out(task)) return 1;
  } catch (const NobodyReads&) {
    return 1;
  }
  return 0;
}
