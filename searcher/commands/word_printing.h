#pragma once

#include <functional>

#include "common/exit_code.h"
#include "searcher/command_line/cli.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/request/results.h"

namespace broadsheet {

using VisitWords = std::function<void(const std::function<bool(const ListedWord&)>& visit)>;

/// `searcher terms`: writes the words as they come. Says whether there were any.
ExitCode print_words(const Options& options, const VisitWords& words, DataStream& data);

}  // namespace broadsheet
