#include "searcher/interactive/outside/export_format.h"

#include <array>

namespace broadsheet::interactive {
namespace {

struct FileFormat {
  std::string_view ending, renderer;
};
constexpr std::array file_formats = {FileFormat{".json", "json"}, FileFormat{".csv", "csv"},
                                     FileFormat{".md", "markdown"}};

}  // namespace

const render::Renderer* export_format(std::string_view path) {
  for (const FileFormat& format : file_formats)
    if (path.ends_with(format.ending)) return render::result_formats().find(format.renderer);
  return nullptr;
}

std::string exported(const Results& results, const render::Renderer& format) {
  std::string bytes;
  if (format.header) format.header(render::Style{}, bytes);
  format.render(results, render::Style{}, bytes);
  return bytes;
}

}  // namespace broadsheet::interactive
