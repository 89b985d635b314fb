#include "indexer/run/id_claims.h"

#include <utility>

namespace broadsheet {

const Claim* IdClaims::find(const std::string& id) const {
  const auto found = claims_.find(id);
  return found == claims_.end() ? nullptr : &found->second;
}

void IdClaims::claim(const std::string& id, Claim claim) {
  claims_.insert_or_assign(id, std::move(claim));
}

void IdClaims::wait(std::uint32_t first) {
  std::unique_lock lock(mutex_);
  moved_on_.wait(lock, [&] { return next_ == first; });
}

void IdClaims::finish(std::uint32_t first, std::uint32_t end) {
  const std::lock_guard lock(mutex_);
  finished_.emplace(first, end);
  for (auto batch = finished_.find(next_); batch != finished_.end(); batch = finished_.find(next_)) {
    next_ = batch->second;
    finished_.erase(batch);
  }
  moved_on_.notify_all();
}

}  // namespace broadsheet
