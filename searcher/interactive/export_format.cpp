#include "searcher/interactive/export_format.h"

#include <array>

namespace broadsheet {
namespace {

struct FileFormat {
  std::string_view ending, renderer;
};
constexpr std::array file_formats = {FileFormat{".json", "json"}, FileFormat{".csv", "csv"},
                                     FileFormat{".md", "markdown"}};

}  // namespace

const Renderer* export_format(std::string_view path) {
  for (const FileFormat& format : file_formats)
    if (path.ends_with(format.ending)) return find_renderer(format.renderer);
  return nullptr;
}

std::string exported(const Results& results, const Renderer& format) {
  std::string bytes;
  if (format.header) format.header(Style{}, bytes);
  format.render(results, Style{}, bytes);
  return bytes;
}

}  // namespace broadsheet
