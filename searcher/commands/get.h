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

/// The document with this id, with its whole text; nullopt: no document has it.
using FindDocument = std::function<std::optional<Hit>(const std::string& id)>;

/// Cuts the text to the lines that were asked for, and says which of them it has; nullopt: it has none, and
/// stays as it is.
std::optional<LineRange> cut_to_lines(std::string& text, const LineRange& wanted);

/// Writes the documents with the ids of the options, in that order. Ids and lines that are not there are
/// reported in `messages`, and the exit code is then ExitCode::partial.
ExitCode print_documents(const Options& options, const render::Style& style, const FindDocument& find,
                         DataStream& data, std::ostream& messages);

}  // namespace broadsheet::commands
