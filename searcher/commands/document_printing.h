#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

#include "common/exit_code.h"
#include "searcher/command_line/cli.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// The document with an id, with its whole text; nullopt: there is none.
using FindDocument = std::function<std::optional<Hit>(const std::string& id)>;

/// The lines that a text has of those asked for; nullopt: none. The text becomes these lines.
std::optional<LineRange> cut_to_lines(std::string& text, const LineRange& wanted);

/// `searcher get`: writes the documents of the options' ids in that order. What is not there goes to
/// `messages`, and the exit code says so.
ExitCode print_documents(const Options& options, const render::Style& style, const FindDocument& find,
                         DataStream& data, std::ostream& messages);

}  // namespace broadsheet
