#include "common/error.h"
#include "common/version.h"
#include "searcher/library/broadsheet.h"
#include "searcher/library/plain_request.h"
#include "searcher/library/plain_results.h"
#include "searcher/search/search.h"

namespace broadsheet::v1 {
namespace {

/// Runs `action`. Turns internal exceptions into those of the public header.
template <typename Action>
auto with_public_faults(Action action) try {
  return action();
} catch (const UsageError& fault) {
  throw RequestError(fault.what());
} catch (const EnvironmentError& fault) {
  throw IndexError(fault.what());
} catch (const Cancelled&) {
  throw CancelledError("The search was cancelled.");
}

}  // namespace

const char* version() noexcept {
  return program_version.data();
}

struct Index::Private {
  explicit Private(const std::string& folder) : searcher(folder) {}

  Searcher searcher;
};

Index::Index(const std::string& folder)
    : self_(with_public_faults([&] { return std::make_unique<Private>(folder); })) {}
Index::~Index() = default;
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;

Results Index::search(const Request& request, const std::atomic<bool>* cancelled) {
  return with_public_faults(
      [&] { return plain_results(self_->searcher.search(read_plain_request(request), cancelled)); });
}

std::optional<Document> Index::document(const std::string& id) {
  return with_public_faults([&]() -> std::optional<Document> {
    std::optional<broadsheet::Hit> found = self_->searcher.whole_document(id);
    if (!found) return std::nullopt;
    return plain_document(*std::move(found));
  });
}

std::uint64_t Index::document_count() const {
  return self_->searcher.document_count();
}

std::vector<std::string> Index::key_fields() const {
  return self_->searcher.stub().key_fields;
}

void Index::refresh() {
  with_public_faults([&] { self_->searcher.refresh(); });
}

}  // namespace broadsheet::v1
