// Which record of a round has which id, in the order of the input.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "indexer/run/document_identity.h"

namespace broadsheet {

/// The last record that has an id so far.
struct Claim {
  DocumentIdentity identity;
  std::uint64_t content_hash = 0;
  std::shared_ptr<const std::string> origin;
  std::string where;
};

/// Workers parse batches side by side, but claim ids in the order of the input, so that ids do not depend on
/// threads.
class IdClaims {
 public:
  /// `first` is the number of the round's first record.
  explicit IdClaims(std::uint32_t first) : next_(first) {}

  /// The right of a batch to claim ids. Others wait until it ends, so make one as soon as the batch is there.
  class Turn {
   public:
    /// The batch has the records from `first` to before `end`.
    Turn(IdClaims& claims, std::uint32_t first, std::uint32_t end)
        : claims_(claims), first_(first), end_(end) {}
    ~Turn() { claims_.finish(first_, end_); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    /// Waits until all batches before this one have ended their turns. Claims may then be used.
    void wait() { claims_.wait(first_); }

   private:
    IdClaims& claims_;
    std::uint32_t first_, end_;
  };

  /// nullptr when no record of the round has this id yet. For the batch whose turn it is.
  const Claim* find(const std::string& id) const;
  void claim(const std::string& id, Claim claim);

 private:
  void wait(std::uint32_t first);
  void finish(std::uint32_t first, std::uint32_t end);

  std::mutex mutex_;
  std::condition_variable moved_on_;
  std::uint32_t next_;
  std::map<std::uint32_t, std::uint32_t> finished_;  // batches that ended before their turn came
  std::unordered_map<std::string, Claim> claims_;
};

}  // namespace broadsheet
