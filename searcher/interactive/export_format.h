#pragma once

#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet {

/// How results are written into a file, by the ending of its name: .json, .csv or .md. nullptr: another one.
const Renderer* export_format(std::string_view path);

/// The bytes of the file.
std::string exported(const Results& results, const Renderer& format);

}  // namespace broadsheet
