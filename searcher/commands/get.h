// Prints documents by id.
#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

#include "common/exit_code.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/command_line/options.h"
#include "searcher/request/results.h"

namespace broadsheet::commands {

/// Returns a document with its whole text, or nullopt if no document has this id.
using FindDocument = std::function<std::optional<Hit>(const std::string& id)>;

/// Writes the documents named in the options, in that order. Reports missing documents, lines and pages in
/// `messages` and then returns ExitCode::partial.
ExitCode print_documents(const Options& options, const render::Style& style, const FindDocument& find,
                         DataStream& data, std::ostream& messages);

}  // namespace broadsheet::commands
