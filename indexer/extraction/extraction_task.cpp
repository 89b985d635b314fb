#include "indexer/extraction/extraction_task.h"

#include "common/varint.h"

// task := block(extractor) block(name) block(options) block(bytes)     options: letters, r for sheet_rows, p
// for keep_pictures
namespace broadsheet::extraction {

std::string encode(const ExtractionTask& task) {
  std::string out;
  append_block(out, task.extractor);
  append_block(out, task.name);
  append_block(out,
               std::string(task.options.sheet_rows ? "r" : "") + (task.options.keep_pictures ? "p" : ""));
  append_block(out, task.bytes);
  return out;
}

std::optional<ExtractionTask> decode_task(std::string_view bytes) {
  ExtractionTask task;
  std::string options;
  for (std::string* member : {&task.extractor, &task.name, &options, &task.bytes}) {
    const std::optional<std::string_view> block = take_block(bytes);
    if (!block) return std::nullopt;
    *member = *block;
  }
  task.options = {options.find('r') != options.npos, options.find('p') != options.npos};
  return task;
}

}  // namespace broadsheet::extraction
