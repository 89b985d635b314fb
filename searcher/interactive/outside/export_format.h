#pragma once

#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::interactive {

/// The format of an exported file, by the ending of its name: .json, .csv or .md. nullptr: any other ending.
const render::Renderer* export_format(std::string_view path);

/// The contents of the exported file.
std::string exported(const Results& results, const render::Renderer& format);

}  // namespace broadsheet::interactive
