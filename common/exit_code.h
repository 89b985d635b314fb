#pragma once

namespace broadsheet {

/// Every exit status of both binaries. DO NOT CHANGE THESE VALUES: scripts rely on them.
enum class ExitCode : int {
  success = 0,  ///< searcher: something found; indexer: every record is in
  partial = 1,  ///< searcher: nothing found; indexer: done, some records rejected
  usage = 2,    ///< the command line cannot be understood
  environment =
      3,  ///< index missing, damaged or of another version; input or index not readable, not writable
  interrupted = 130,  ///< SIGINT or SIGTERM; what was committed stays
};

constexpr int to_int(ExitCode code) {
  return static_cast<int>(code);
}

}  // namespace broadsheet
