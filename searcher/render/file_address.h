// Where a person opens a document: its address, or its file at the page that was found.
#pragma once

#include <string>
#include <string_view>

#include "searcher/request/results.h"

namespace broadsheet::render {

/// `file:///home/ann/report.pdf#page=12`; without page for 0. Empty for an empty path.
std::string file_address(std::string_view path, std::size_t page);

/// The document's address on the web; without one, that of its file. Whether the file is still there is not
/// asked. Empty when it has neither.
std::string address_of(const Hit& hit);

}  // namespace broadsheet::render
