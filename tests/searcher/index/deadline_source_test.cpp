#include "searcher/index/deadline_source.h"

#include <chrono>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

Deadline in_an_hour() {
  return Deadline(Deadline::Clock::now() + std::chrono::hours(1));
}
Deadline just_passed() {
  return Deadline(Deadline::Clock::now());
}

/// Documents 1, 3 and 4 have the term; 2 was deleted.
Xapian::Database wind_database() {
  Xapian::WritableDatabase made(std::string(), Xapian::DB_BACKEND_INMEMORY);
  for (int i = 1; i <= 4; ++i) {
    Xapian::Document document;
    document.add_term("wind");
    made.add_document(document);
  }
  made.delete_document(2);
  return made;
}

std::vector<Xapian::docid> found(const DeadlineSource& source, const Xapian::Query& query) {
  Xapian::Enquire enquire(wind_database());
  enquire.set_query({Xapian::Query::OP_FILTER, query, Xapian::Query(source.clone()->release())});
  std::vector<Xapian::docid> ids;
  const Xapian::MSet mset = enquire.get_mset(0, 10);
  for (auto match = mset.begin(); match != mset.end(); ++match) ids.push_back(*match);
  return ids;
}

using Docids = std::vector<Xapian::docid>;

}  // namespace

TEST_CASE("before the deadline everything is found, and no document that is gone") {
  const DeadlineSource source(in_an_hour());
  CHECK(found(source, Xapian::Query("wind")) == Docids{1, 3, 4});
  CHECK(found(source, Xapian::Query::MatchAll) == Docids{1, 3, 4});
  CHECK_FALSE(source.has_ended_early());
}

TEST_CASE("after the deadline nothing is found") {
  for (const Xapian::Query& query : {Xapian::Query("wind"), Xapian::Query::MatchAll}) {
    const DeadlineSource source(just_passed());
    CHECK(found(source, query).empty());
    CHECK(source.has_ended_early());
  }
}

TEST_CASE("what is cancelled in the middle ends there; without that, all of it is known to be found") {
  CancelFlag cancelled = false;
  const DeadlineSource source(Deadline(Deadline::never, &cancelled));
  Xapian::Enquire enquire(wind_database());
  enquire.set_query(
      {Xapian::Query::OP_FILTER, Xapian::Query("wind"), Xapian::Query(source.clone()->release())});
  CHECK(enquire.get_mset(0, 0).get_matches_lower_bound() == 3);
  cancelled = true;
  CHECK(enquire.get_mset(0, 10).empty());
  CHECK(source.has_ended_early());
}

TEST_CASE("a deadline that can be cancelled has no time, and passes by the flag at once") {
  CancelFlag cancelled = false;
  const Deadline deadline(Deadline::never, &cancelled);
  const Deadline hour = deadline.or_earlier(Deadline::Clock::now() + std::chrono::hours(1));
  CHECK(deadline.is_set());
  CHECK_FALSE(deadline.has_time());
  CHECK_FALSE(hour.has_passed());
  cancelled = true;
  CHECK(deadline.has_passed());
  CHECK(hour.has_passed());
}

TEST_CASE("no deadline never passes") {
  CHECK_FALSE(Deadline().is_set());
  CHECK_FALSE(Deadline().has_passed());
  CHECK_FALSE(in_an_hour().has_passed());
  CHECK(just_passed().has_passed());
}
