// The exceptions that main catches. Faults in data are values instead (see BadRecord, query notes).
#pragma once

#include <stdexcept>

namespace broadsheet {

/// A fault of the environment: disk, permissions, a damaged or missing index. Caught once, in main. The
/// message is one sentence: what happened and what to do.
struct EnvironmentError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The command line makes no sense. Caught once, in main.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// SIGINT or SIGTERM asked for an orderly end. Caught once, in main.
struct Interrupted : std::runtime_error {
  Interrupted() : std::runtime_error("interrupted") {}
};

}  // namespace broadsheet
