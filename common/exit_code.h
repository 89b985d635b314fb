// The exit statuses of both programs.
#pragma once

namespace broadsheet {

/// DO NOT CHANGE THESE VALUES: scripts rely on them.
enum class ExitCode : int {
  success = 0,  ///< searcher: found something; indexer: every record is in
  partial = 1,  ///< searcher: found nothing; indexer: done, but some records were rejected
  usage = 2,    ///< the command line makes no sense
  environment =
      3,  ///< the index is missing, damaged or of another version, or something cannot be read or written
  interrupted = 130,  ///< SIGINT or SIGTERM; everything committed stays
};

constexpr int to_int(ExitCode code) {
  return static_cast<int>(code);
}

}  // namespace broadsheet
