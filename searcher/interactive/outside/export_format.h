#pragma once

#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::interactive {

/// How results are written into a file, by the ending of its name: .json, .csv or .md. nullptr: another one.
const render::Renderer* export_format(std::string_view path);

/// The bytes of the file.
std::string exported(const Results& results, const render::Renderer& format);

}  // namespace broadsheet::interactive
